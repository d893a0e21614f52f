package io.hindcast.benchmark;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;

/**
 * Reads each odd kind of file at the limit of 5 MB beside bare commonmark parsing of the same text, each in a process of its own
 * with a heap of 512 MB, given up after 10 s. See {@code docs/benchmarks.md}.
 */
public final class OddFileBenchmark {
    private static final int WARM = 400;
    private static final int MOST_SECONDS = 10;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private OddFileBenchmark() {}

    /** Prints the table; with two words, the work and the kind of file, only that figure, as its processes do. */
    public static void main(String[] words) throws IOException, InterruptedException {
        if (words.length == 2) {
            OUT.println(words[0].equals("commonmark") ? commonmark(words[1]) : reading(words[1]));
            return;
        }
        OUT.println("| 5 MB of | reading, s | peak heap, MB | outcome | bare commonmark, s | peak heap, MB |");
        OUT.println("|---|---:|---:|---|---:|---:|");
        for (String kind : OddFiles.kinds().keySet()) {
            OUT.printf(
                    "| %s | %s | %s |%n",
                    kind, apart("reading", kind), kind.startsWith("HTML") ? "- | -" : apart("commonmark", kind));
        }
    }

    private static String reading(String kind) throws IOException {
        ReportReader reader = new ReportReader();
        SourceFile small = sample();
        for (int i = 0; i < WARM; i++) {
            reader.read(small);
        }
        SourceFile file = OddFiles.file(kind);
        return measured(() -> {
            List<Reading> readings = reader.read(file);
            String outcome = readings.getFirst().report().outcome().name().toLowerCase(java.util.Locale.ROOT);
            return " | " + outcome + (readings.size() > 1 ? ", " + readings.size() + " reports" : "");
        });
    }

    private static String commonmark(String kind) throws IOException {
        Parser parser = Parser.builder().build();
        String sample = new String(sample().bytes(), StandardCharsets.UTF_8);
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

    private static String measured(Supplier<String> work) {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        String said = work.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return "%.2f | %d%s".formatted(seconds, peak >> 20, said);
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
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return "> " + MOST_SECONDS + " | -" + (work.equals("reading") ? " | -" : "");
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return said.isEmpty() ? "failed | -" + (work.equals("reading") ? " | -" : "") : said;
    }
}
