package io.hindcast.benchmark;

import io.hindcast.OpenHouse;
import io.hindcast.archive.ReportStore;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures how long an archive takes to be labeled by another catalogue, and what pages wait for meanwhile beside when nothing goes
 * on. The first argument is how many reports (100,000 without one), the second where to keep the store, so that a second run need
 * not fill it: a thousand made-up reports of the template's size are imported, and the database copies them.
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
            change(house, Catalogue.bundledText() + "\n# at first\n");
            PageQuestions pages = pages(house);
            pages.ask(IDLE_ROUNDS / 4, "warming up");
            pages.ask(IDLE_ROUNDS, "idle");
            OUT.println("| work | reports | with other labels | seconds | processor seconds | peak heap MB |");
            OUT.println("|---|---:|---:|---:|---:|---:|");
            line("preview of one more query", pages, () -> preview(house, oneMoreQuery(house)));
            line("one more query", pages, () -> change(house, oneMoreQuery(house)));
            line("one more alias of a component", pages, () -> change(house, oneMoreAlias(house)));
            line(
                    "all rules in another order: every report is labeled, none differs",
                    pages,
                    () -> change(house, swapped(house)));
            line("every strong rule is a hint", pages, () -> change(house, weaker(house)));
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
        questions.put("report", () -> {
            var _ = house.get(ReportStore.class).find(new ReportKey("00042")).orElseThrow();
        });
        return new PageQuestions(questions);
    }

    private static final String A_QUERY = "          - '\"(conflicting OR incompatible OR mixed)";

    private static String holding(OpenHouse house) {
        return house.get(CatalogueVersions.class).holding().text();
    }

    private static String oneMoreQuery(OpenHouse house) {
        return holding(house).replace(A_QUERY, "          - '\"null field\"'\n" + A_QUERY);
    }

    private static String oneMoreAlias(OpenHouse house) {
        return holding(house).replace("aliases: [Postgres chart, ", "aliases: [ledger batch, Postgres chart, ");
    }

    private static String swapped(OpenHouse house) {
        String text = holding(house);
        int start = text.lastIndexOf('\n', text.indexOf(A_QUERY)) + 1;
        int end = text.indexOf('\n', start) + 1;
        int after = text.indexOf('\n', end) + 1;
        return text.substring(0, start)
                + text.substring(end, after)
                + text.substring(start, end)
                + text.substring(after);
    }

    private static String weaker(OpenHouse house) {
        return holding(house).replace("says: strong", "says: hint");
    }

    private static Progress preview(OpenHouse house, String yaml) throws InterruptedException {
        Progress[] last = {new Progress(0, 0, 0)};
        house.get(Preview.class).of(Catalogue.of(yaml), () -> false, progress -> last[0] = progress);
        return last[0];
    }

    private static Progress change(OpenHouse house, String yaml) throws InterruptedException {
        CatalogueVersions versions = house.get(CatalogueVersions.class);
        versions.change(yaml, versions.holding().number(), "benchmark", null);
        Progress[] last = {new Progress(0, 0, 0)};
        long start = System.nanoTime();
        long[] labeled = {start};
        house.get(Relabeling.class).run(() -> false, progress -> {
            last[0] = progress;
            labeled[0] = System.nanoTime();
        });
        OUT.printf(
                "<!-- labeled after %.1f s, told after %.1f s -->%n",
                (labeled[0] - start) / 1e9, (System.nanoTime() - start) / 1e9);
        return last[0];
    }

    private interface Work {
        Progress run() throws InterruptedException;
    }

    private static void line(String what, PageQuestions pages, Work work) throws InterruptedException {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = cpuNanos();
        long start = System.nanoTime();
        PageQuestions.Asking asking = pages.askMeanwhile(what);
        Progress done = work.run();
        asking.end();
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
