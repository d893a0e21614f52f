package io.hindcast.benchmark;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;

/**
 * Reads each odd kind of file at the limit of 5 MB beside bare commonmark parsing of the same text, each in a process of its own
 * with a heap of 512 MB, given up after 10 s of processor time, the start
 * included. See {@code docs/benchmarks.md}.
 */
public final class OddFileBenchmark {
    private static final int WARM = 400;
    private static final int MOST_SECONDS = 10;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private OddFileBenchmark() {}

    /** Prints the table; with a regular expression, the rows of such kinds; with two words, the work and the kind of file, only that figure, as its processes do. */
    public static void main(String[] words) throws IOException, InterruptedException {
        if (words.length == 2) {
            OUT.println(
                    switch (words[0]) {
                        case "commonmark" -> commonmark(words[1]);
                        case "in a report" -> reading(OddFiles.inReport(words[1], text(sample())));
                        default -> reading(OddFiles.file(words[1]));
                    });
            return;
        }
        OUT.println("| 5 MB of | reading, s | peak heap, MB | outcome | behind a report, s | peak heap, MB | outcome |"
                + " bare commonmark, s | peak heap, MB |");
        OUT.println("|---|---:|---:|---|---:|---:|---|---:|---:|");
        Predicate<String> wanted =
                Pattern.compile(words.length == 1 ? words[0] : "").asPredicate();
        for (String kind : OddFiles.kinds().keySet().stream().filter(wanted).toList()) {
            OUT.printf(
                    "| %s | %s | %s | %s |%n",
                    kind,
                    apart("reading", kind),
                    apart("in a report", kind),
                    OddFiles.isMarkdown(kind) ? apart("commonmark", kind) : "- | -");
        }
    }

    private static String reading(SourceFile file) throws IOException {
        ReportReader reader = new ReportReader();
        SourceFile small = sample();
        for (int i = 0; i < WARM; i++) {
            reader.read(small);
        }
        return measured(() -> {
            List<Reading> readings = reader.read(file);
            String outcome = readings.getFirst().report().outcome().name().toLowerCase(Locale.ROOT);
            return " | " + outcome + (readings.size() > 1 ? ", " + readings.size() + " reports" : "");
        });
    }

    private static String commonmark(String kind) throws IOException {
        Parser parser = Parser.builder().build();
        String sample = text(sample());
        for (int i = 0; i < WARM; i++) {
            Objects.requireNonNull(parser.parse(sample));
        }
        String text = OddFiles.text(kind);
        return measured(() -> Objects.requireNonNull(parser.parse(text)).getNext() == null ? "" : "?");
    }

    private static SourceFile sample() throws IOException {
        Path report = Path.of("data/reports/2025");
        try (Stream<Path> paths = Files.list(report)) {
            Path first = paths.sorted().findFirst().orElseThrow();
            return new SourceFile(first.getFileName().toString(), Files.readAllBytes(first));
        }
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static String measured(Supplier<String> work) {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        double before = seconds();
        String said = work.get();
        double seconds = seconds() - before;
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return "%.2f | %d%s".formatted(seconds, peak >> 20, said);
    }

    /** What this thread and the collector took, which is how long it lasts on a machine with nothing else to do. */
    private static double seconds() {
        long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9 + collecting / 1e3;
    }

    private static String apart(String work, String kind) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OddFileBenchmark.class.getName(),
                        work,
                        kind)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            if (process.info().totalCpuDuration().orElse(Duration.ZERO).toSeconds() >= MOST_SECONDS) {
                process.destroyForcibly();
                return "> " + MOST_SECONDS + " | -" + (work.equals("commonmark") ? "" : " | -");
            }
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return said.isEmpty() ? "failed | -" + (work.equals("commonmark") ? "" : " | -") : said;
    }
}
