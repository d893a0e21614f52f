package io.hindcast.benchmark;

import io.hindcast.OpenHouse;
import io.hindcast.archive.ReportStore;
import io.hindcast.cataloguing.CatalogueEdit;
import io.hindcast.cataloguing.CatalogueVersions;
import io.hindcast.cataloguing.Preview;
import io.hindcast.cataloguing.Progress;
import io.hindcast.cataloguing.Relabeling;
import io.hindcast.classifying.Catalogue;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.Importer;
import io.hindcast.insight.ledger.Ledger;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.ReportKey;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchIndex;
import io.hindcast.searching.SearchRequest;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures how long an archive takes to be labeled by another catalogue, and what pages wait for meanwhile beside when nothing goes
 * on. The first argument is how many reports (100,000 without one), the second where to keep the store, so that a second run need
 * not fill it: a thousand made-up reports of the template's size are imported, and the database copies them. Further arguments are
 * the changes to make ({@link CatalogueEdit}); all of them, one after the other, without any.
 */
public final class RelabelingBenchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int MADE_UP = 1_000;
    private static final int IDLE_ROUNDS = 40;

    private RelabelingBenchmark() {}

    /** Prints two tables in Markdown. */
    public static void main(String[] args) throws Exception {
        int reports = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Path data = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("hindcast-relabeling");
        try (OpenHouse house = OpenHouse.in(data.resolve("data"))) {
            if (house.get(ReportStore.class).count() == 0) {
                fill(house, data, reports);
            }
            List<CatalogueEdit> edits = args.length > 2
                    ? Stream.of(args).skip(2).map(CatalogueEdit::valueOf).toList()
                    : List.of(CatalogueEdit.values());
            change(house, Catalogue.bundledText() + "\n# at first\n");
            PageQuestions pages = pages(house);
            pages.ask(IDLE_ROUNDS / 4, "warming up");
            pages.ask(IDLE_ROUNDS, "idle");
            OUT.println("| work | with other labels | labeled, s | told, s | processor seconds | peak heap MB |");
            OUT.println("|---|---:|---:|---:|---:|---:|");
            for (CatalogueEdit edit : edits) {
                String text = edit.in(holding(house));
                if (edit == CatalogueEdit.QUERY || edit == CatalogueEdit.STRENGTH) {
                    line("preview of " + edit.words(), pages, () -> preview(house, text));
                }
                line(edit.words(), pages, () -> change(house, text));
            }
            OUT.println();
            pages.print(OUT);
        }
    }

    private static void fill(OpenHouse house, Path data, int reports) throws Exception {
        Path source = Files.createDirectories(data.resolve("reports"));
        MadeUpReports.write(source, Math.min(reports, MADE_UP));
        house.get(Importer.class).run(ImportRequest.of(source), ImportListener.NONE);
        new MultipliedStore(house).growTo(reports);
        house.get(SearchIndex.class).rebuild();
    }

    private static PageQuestions pages(OpenHouse house) {
        Map<String, Runnable> questions = new LinkedHashMap<>();
        questions.put("search", () -> house.get(Search.class).find(SearchRequest.of("connection pool exhausted")));
        questions.put("ledger", () -> house.get(Ledger.class).gaps(ReportFilter.ALL));
        ReportFilter year = ReportFilter.ALL.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        questions.put("ledger of a year", () -> house.get(Ledger.class).gaps(year));
        questions.put("report", () -> {
            var _ = house.get(ReportStore.class).find(new ReportKey("00042")).orElseThrow();
        });
        return new PageQuestions(questions);
    }

    private static String holding(OpenHouse house) {
        return house.get(CatalogueVersions.class).holding().text();
    }

    /** How many reports have other labels, and after how many seconds all had them. */
    private record Done(long different, double labeled) {}

    private static Done preview(OpenHouse house, String yaml) throws InterruptedException {
        long start = System.nanoTime();
        Progress[] last = {new Progress(0, 0, 0)};
        house.get(Preview.class).of(Catalogue.of(yaml), () -> false, progress -> last[0] = progress);
        return new Done(last[0].different(), (System.nanoTime() - start) / 1e9);
    }

    private static Done change(OpenHouse house, String yaml) throws InterruptedException {
        CatalogueVersions versions = house.get(CatalogueVersions.class);
        versions.change(yaml, versions.holding().number(), "benchmark", null);
        long start = System.nanoTime();
        long[] labeled = {start};
        Progress end = house.get(Relabeling.class).run(() -> false, progress -> labeled[0] = System.nanoTime());
        house.get(Search.class).find(SearchRequest.of("")); // waits until the index has them all
        return new Done(end.different(), (labeled[0] - start) / 1e9);
    }

    private interface Work {
        Done run() throws InterruptedException;
    }

    private static void line(String what, PageQuestions pages, Work work) throws InterruptedException {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = cpuNanos();
        long start = System.nanoTime();
        PageQuestions.Asking asking = pages.askMeanwhile(what);
        Done done = work.run();
        double told = (System.nanoTime() - start) / 1e9;
        double processor = (cpuNanos() - cpu) / 1e9;
        asking.end();
        OUT.printf(
                "| %s | %,d | %.1f | %.1f | %.1f | %d |%n",
                what,
                done.different,
                done.labeled,
                told,
                processor,
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
