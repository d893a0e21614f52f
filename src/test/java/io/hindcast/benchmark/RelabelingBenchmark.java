package io.hindcast.benchmark;

import io.hindcast.OpenHouse;
import io.hindcast.cataloguing.CatalogueVersions;
import io.hindcast.cataloguing.Preview;
import io.hindcast.cataloguing.Progress;
import io.hindcast.cataloguing.Relabeling;
import io.hindcast.classifying.Catalogue;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.Importer;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchRequest;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures how long an archive of made-up reports of the template's size takes to be labeled by another catalogue. The first
 * argument is how many reports (100,000 without one), the second where to keep the store, so that a second run need not import.
 */
public final class RelabelingBenchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private RelabelingBenchmark() {}

    /** Prints a table in Markdown. */
    public static void main(String[] args) throws Exception {
        int reports = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Path data = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("hindcast-relabeling");
        try (OpenHouse house = OpenHouse.in(data.resolve("data"))) {
            if (house.get(Relabeling.class).count().labeled() == 0) {
                Path source = Files.createDirectories(data.resolve("reports"));
                MadeUpReports.write(source, reports);
                house.get(Importer.class).run(ImportRequest.of(source), ImportListener.NONE);
                house.get(Search.class).find(SearchRequest.of(""));
            }
            OUT.println("| work | reports | with other labels | seconds | processor seconds | peak heap MB |");
            OUT.println("|---|---:|---:|---:|---:|---:|");
            line("preview of one more query", () -> preview(house, oneMoreQuery(house)));
            line("one more query", () -> change(house, oneMoreQuery(house)));
            line("one query less", () -> change(house, Catalogue.bundledText()));
            line(
                    "other words for asides",
                    () -> change(house, Catalogue.bundledText().replace("    - not the cause\n", "")));
            line("the shipped one again", () -> change(house, Catalogue.bundledText()));
            line("until the index has it too", () -> {
                house.get(Search.class).find(SearchRequest.of(""));
                return new Progress(0, 0, 0);
            });
        }
    }

    private static String oneMoreQuery(OpenHouse house) {
        String before = "          - '\"(conflicting OR incompatible OR mixed)";
        return house.get(CatalogueVersions.class)
                .holding()
                .text()
                .replace(before, "          - '\"null field\"'\n" + before);
    }

    private static Progress preview(OpenHouse house, String yaml) throws InterruptedException {
        Progress[] last = {new Progress(0, 0, 0)};
        house.get(Preview.class).of(Catalogue.of(yaml), () -> false, progress -> last[0] = progress);
        return last[0];
    }

    private static Progress change(OpenHouse house, String yaml) throws InterruptedException {
        CatalogueVersions versions = house.get(CatalogueVersions.class);
        versions.change(yaml, versions.holding().number(), "benchmark", null);
        return house.get(Relabeling.class).run(() -> false, progress -> {});
    }

    private interface Work {
        Progress run() throws InterruptedException;
    }

    private static void line(String what, Work work) throws InterruptedException {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = cpuNanos();
        long start = System.nanoTime();
        Progress done = work.run();
        OUT.printf(
                "| %s | %,d | %,d | %.1f | %.1f | %d |%n",
                what,
                done.done(),
                done.different(),
                (System.nanoTime() - start) / 1e9,
                (cpuNanos() - cpu) / 1e9,
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
