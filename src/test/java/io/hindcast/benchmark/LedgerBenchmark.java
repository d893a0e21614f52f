package io.hindcast.benchmark;

import io.hindcast.OpenHouse;
import io.hindcast.archive.ReportStore;
import io.hindcast.deciding.CandidateDecisions;
import io.hindcast.insight.ledger.Ledger;
import io.hindcast.insight.ledger.Triage;
import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import io.hindcast.report.Reading;
import io.hindcast.report.ReportFilter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures the ledger over generated reports in a real store: the first question after a change, and those that find the gaps in
 * memory. The argument is the number of reports; 10,000 without any.
 */
public final class LedgerBenchmark {
    private static final int ROUNDS = 20;

    private LedgerBenchmark() {}

    /** Prints a table in Markdown. */
    public static void main(String[] sizes) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int size = sizes.length == 0 ? 10_000 : Integer.parseInt(sizes[0]);
        try (OpenHouse house = OpenHouse.in(Files.createTempDirectory("hindcast-ledger-benchmark"))) {
            GeneratedReports reports = new GeneratedReports();
            for (int first = 0; first < size; first += 250) {
                house.get(ReportStore.class)
                        .save("generated", "generated", candidates(reports.take(Math.min(250, size - first))));
            }
            run(house, size, out);
        }
    }

    /** The same reports, every tenth of them with a candidate in words of its own. */
    private static List<Reading> candidates(List<Reading> readings) {
        List<Reading> changed = new ArrayList<>(readings);
        for (int i = 0; i < changed.size(); i += 10) {
            Reading reading = changed.get(i);
            List<String> words =
                    List.of(String.valueOf(reading.report().title()).split("\\s+", -1));
            GapMention candidate = new GapMention(
                    words.get(0) + " template",
                    words.get(1) + " " + words.get(2) + " " + words.get(3),
                    true,
                    "lacks it",
                    12);
            changed.set(
                    i,
                    reading.with(reading.report().toBuilder()
                            .gaps(List.of(candidate))
                            .build()));
        }
        return changed;
    }

    private static void run(OpenHouse house, int size, PrintStream out) {
        Ledger ledger = house.get(Ledger.class);
        CandidateDecisions decisions = house.get(CandidateDecisions.class);
        ReportFilter year = ReportFilter.ALL.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        GapId wording = new GapId("Component", "none of these");
        out.printf(
                "%,d reports, %,d gaps%n%n", size, ledger.gaps(ReportFilter.ALL).size());
        out.println("| question | median ms | p95 ms |");
        out.println("|---|---:|---:|");
        line(out, "the ledger, after a decision", () -> {
            decisions.dismiss(wording, null, null);
            decisions.standing().forEach(decision -> decisions.undo(decision, null));
            ledger.gaps(ReportFilter.ALL);
        });
        line(out, "the ledger, in memory", () -> ledger.gaps(ReportFilter.ALL));
        line(out, "the ledger of one year, in memory", () -> ledger.gaps(year));
        line(out, "its sentences, in memory", () -> ledger.summary(ReportFilter.ALL));
        Triage triage = house.get(Triage.class);
        line(
                out,
                "the queue's first 20 and what is like them, in memory",
                () -> triage.alike(
                        triage.queue(ReportFilter.ALL).stream().limit(20).toList()));
    }

    private static void line(PrintStream out, String name, Runnable question) {
        double[] times = new double[ROUNDS];
        for (int i = -ROUNDS / 4; i < ROUNDS; i++) {
            long start = System.nanoTime();
            question.run();
            times[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        out.printf("| %s | %.1f | %.1f |%n", name, times[ROUNDS / 2], times[ROUNDS * 95 / 100]);
    }
}
