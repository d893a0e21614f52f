package io.hindcast.benchmark;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Reads the sample archive's reports, which are of the template's size, beside bare commonmark parsing of the same texts: one
 * thread, warm. See {@code docs/benchmarks.md}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Threads(1)
public class ReadingBenchmark {
    private static final Path REPORTS = Path.of("data/reports");
    private final Parser bare = Parser.builder().build();
    private final ReportReader reader = new ReportReader();
    private List<SourceFile> files = List.of();
    private List<String> texts = List.of();

    /** Loads the files once. */
    @Setup
    public void load() throws IOException {
        files = reports();
        texts = files.stream()
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    /** Parses every text to commonmark's nodes, without extensions and source positions. */
    @Benchmark
    public void commonmark(Blackhole hole) {
        for (String text : texts) {
            Node parsed = bare.parse(text);
            hole.consume(parsed);
        }
    }

    /** Reads every file from its bytes to the report with evidence, diagnostics and passages. */
    @Benchmark
    public void reading(Blackhole hole) {
        for (SourceFile file : files) {
            List<Reading> read = reader.read(file);
            hole.consume(read);
        }
    }

    private static List<SourceFile> reports() throws IOException {
        try (Stream<Path> paths = Files.walk(REPORTS)) {
            return paths.filter(path ->
                            path.toString().endsWith(".md") && !path.toString().contains("needs-a-look"))
                    .sorted()
                    .map(ReadingBenchmark::file)
                    .toList();
        }
    }

    private static SourceFile file(Path path) {
        try {
            return new SourceFile(REPORTS.relativize(path).toString(), Files.readAllBytes(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs both and prints a table in Markdown with the ratio. */
    public static void main(String[] none) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName())
                        .build())
                .run();
        int count = reports().size();
        long bytes = reports().stream().mapToLong(file -> file.bytes().length).sum();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%n%,d reports, %,d bytes each on average%n%n", count, bytes / count);
        out.println("| work | µs a report | MB/s |");
        out.println("|---|---:|---:|");
        double first = 0;
        double last = 0;
        for (RunResult result : results) {
            last = result.getPrimaryResult().getScore();
            first = first == 0 ? last : first;
            out.printf("| %s | %.1f | %.1f |%n", result.getPrimaryResult().getLabel(), last / count, bytes / last);
        }
        out.printf("%nreading reaches %.2f of commonmark's throughput%n", first / last);
    }
}
