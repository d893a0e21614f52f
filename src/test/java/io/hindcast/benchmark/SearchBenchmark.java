package io.hindcast.benchmark;

import io.hindcast.OpenHouse;
import io.hindcast.archive.ReportStore;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.Severity;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchIndex;
import io.hindcast.searching.SearchOrder;
import io.hindcast.searching.SearchRequest;
import io.hindcast.searching.SearchResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * Measures searches with facets, passages and twenty hits over generated reports in a real store, beside a bare count of one
 * word on the same index in the same run. The arguments are numbers of reports; 1000 and 10000 without any.
 */
public final class SearchBenchmark {
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 300;

    private SearchBenchmark() {}

    /** Prints a table in Markdown. */
    public static void main(String[] sizes) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String size : sizes.length == 0 ? new String[] {"1000", "10000"} : sizes) {
            Path directory = Files.createTempDirectory("hindcast-search-benchmark");
            try (OpenHouse house = OpenHouse.in(directory)) {
                run(house, directory, Integer.parseInt(size), out);
            }
        }
    }

    private static void run(OpenHouse house, Path directory, int size, PrintStream out) throws IOException {
        fill(house.get(ReportStore.class), size);
        long start = System.nanoTime();
        house.get(SearchIndex.class).rebuild();
        out.printf("%n%,d reports, index rebuilt in %,d ms%n%n", size, (System.nanoTime() - start) / 1_000_000);
        out.println("| search | found | median ms | p95 ms |");
        out.println("|---|---:|---:|---:|");
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(directory.resolve("index")))) {
            IndexSearcher bare = new IndexSearcher(reader);
            line(
                    out,
                    "baseline: bare count of one word",
                    () -> bare.search(new TermQuery(new Term("text", "pool")), 1)
                            .totalHits
                            .value());
        }
        Search search = house.get(Search.class);
        for (Map.Entry<String, SearchRequest> question : questions().entrySet()) {
            line(out, question.getKey(), () -> ((SearchResult) search.find(question.getValue())).total());
        }
        String pasted = String.valueOf(
                new GeneratedReports().take(1).getFirst().report().rootCause());
        line(out, "similar to a pasted text", () -> search.similar(pasted, 20).total());
    }

    private static void fill(ReportStore store, int size) {
        GeneratedReports reports = new GeneratedReports();
        for (int first = 0; first < size; first += 250) {
            store.save("generated", "generated", reports.take(Math.min(250, size - first)));
        }
    }

    private static Map<String, SearchRequest> questions() {
        ReportFilter narrow = new ReportFilter(
                Set.of(), Set.of(), Set.of(new Severity(1)), Set.of("capacity"), Set.of(), Set.of(), null, null);
        Map<String, SearchRequest> questions = new LinkedHashMap<>();
        questions.put("everything, newest first", SearchRequest.of(""));
        questions.put("one common word", SearchRequest.of("pool"));
        questions.put("three words", SearchRequest.of("connection pool exhausted"));
        questions.put(
                "three words, two facets chosen",
                SearchRequest.of("connection pool exhausted").within(narrow));
        questions.put("a phrase", SearchRequest.of("\"connection pool\""));
        questions.put(
                "either of two, not a third, by date", SearchRequest.of("(certificate OR queue) -pool date:>=2024"));
        questions.put("a prefix", SearchRequest.of("conn*"));
        questions.put("a prefix of hundreds of words", SearchRequest.of("w1*"));
        questions.put(
                "a field, longest to restore first",
                SearchRequest.of("cause:timeout").by(SearchOrder.RESTORE));
        return questions;
    }

    private interface Question {
        long ask() throws IOException;
    }

    private static void line(PrintStream out, String name, Question question) throws IOException {
        long found = 0;
        for (int i = 0; i < WARM_UP; i++) {
            found = question.ask();
        }
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            question.ask();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        out.printf(
                "| %s | %,d | %.2f | %.2f |%n", name, found, times[ROUNDS / 2] / 1e6, times[ROUNDS * 95 / 100] / 1e6);
    }
}
