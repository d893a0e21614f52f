package io.hindcast.benchmark;

import io.hindcast.OpenHouse;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.ImportRun;
import io.hindcast.importing.Importer;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchRequest;
import io.hindcast.searching.SearchResult;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How fast 1,000 reports of the template's size come in, beside the least that any import must do: reading and hashing the
 * files. Not a test: nothing is asserted, and its name keeps it out of {@code verify}. See {@code docs/benchmarks.md}.
 */
class ImportBenchmark {
    private static final Logger LOG = LoggerFactory.getLogger(ImportBenchmark.class);

    @TempDir
    Path directory;

    @Test
    void import_a_thousand_reports() throws Exception {
        int reports = Integer.getInteger("hindcast.benchmark.reports", 1000);
        Path source = Files.createDirectories(directory.resolve("reports"));
        long bytes = MadeUpReports.write(source, reports);
        try (OpenHouse house = OpenHouse.in(directory.resolve("data"))) {
            Importer importer = house.get(Importer.class);
            Search search = house.get(Search.class);
            report("hash only", reports, bytes, timed(() -> hashAll(source)));
            report("first import", reports, bytes, timed(() -> run(importer, source, search)));
            report("unchanged", reports, bytes, timed(() -> run(importer, source, search)));
            report("read again, warm", reports, bytes, timed(() -> again(importer, source, search)));
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private record Measured(double seconds, double cpuSeconds, long peakHeapMegabytes) {}

    private static Measured timed(Work work) throws Exception {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = cpuNanos();
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Measured(seconds, (cpuNanos() - cpu) / 1e9, peak >> 20);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static void report(String what, int reports, long bytes, Measured measured) {
        LOG.warn(
                "{}: {} reports, {} KB: {} s, {} s of processor time, {} reports/s, peak heap {} MB",
                what,
                reports,
                bytes >> 10,
                "%.2f".formatted(measured.seconds()),
                "%.2f".formatted(measured.cpuSeconds()),
                Math.round(reports / measured.seconds()),
                measured.peakHeapMegabytes());
    }

    private static void run(Importer importer, Path source, Search search) {
        check(importer.run(ImportRequest.of(source), ImportListener.NONE), search);
    }

    private static void again(Importer importer, Path source, Search search) {
        check(importer.run(ImportRequest.of(source).readingAgain(), ImportListener.NONE), search);
    }

    /** Asks the index too, which answers once it has taken over every report. */
    private static void check(ImportRun run, Search search) {
        long found = ((SearchResult) search.find(SearchRequest.of(""))).total();
        if (!run.isComplete()
                || run.counts().rejected() > 0
                || found != run.counts().seen()) {
            throw new IllegalStateException("The benchmark's reports were not all read and indexed: " + run);
        }
    }

    private static void hashAll(Path source) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        digest.digest();
    }
}
