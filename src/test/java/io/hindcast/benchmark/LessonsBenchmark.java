package io.hindcast.benchmark;

import io.hindcast.OpenHouse;
import io.hindcast.archive.ReportStore;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.lessons.ListedFixes;
import io.hindcast.lessons.LuckRegister;
import io.hindcast.lessons.SharedWhys;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Lessons;
import io.hindcast.report.Reading;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.Why;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Measures what comparing all sentences of an archive costs once after a change, and what the pages that show it cost then, over
 * generated reports with six whys, four actions, a luck and a lesson each. The arguments are numbers of reports.
 */
public final class LessonsBenchmark {
    private static final int BATCH = 250;
    private static final int ROUNDS = 20;

    private LessonsBenchmark() {}

    /** Prints a table in Markdown. */
    public static void main(String[] sizes) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "| reports | table of incidents, ms | all sentences compared, ms | already listed, ms | luck, ms | whys, ms |");
        out.println("|---:|---:|---:|---:|---:|---:|");
        for (String size : sizes.length == 0 ? new String[] {"1000", "10000"} : sizes) {
            try (OpenHouse house = OpenHouse.in(Files.createTempDirectory("hindcast-lessons-benchmark"))) {
                run(house, Integer.parseInt(size), out);
            }
        }
    }

    private static void run(OpenHouse house, int size, PrintStream out) {
        GeneratedReports reports = new GeneratedReports();
        for (int first = 0; first < size; first += BATCH) {
            house.get(ReportStore.class)
                    .save(
                            "generated",
                            "generated",
                            reports.take(Math.min(BATCH, size - first)).stream()
                                    .map(LessonsBenchmark::talkative)
                                    .toList());
        }
        ListedFixes fixes = house.get(ListedFixes.class);
        LuckRegister luck = house.get(LuckRegister.class);
        SharedWhys whys = house.get(SharedWhys.class);
        long table = time(() -> house.get(Incidents.class).behind(ReportFilter.ALL, Map.of()));
        long all = time(() -> whys.find(ReportFilter.ALL));
        out.printf(
                "| %,d | %,d | %,d | %,d | %,d | %,d |%n",
                size,
                table,
                all,
                median(() -> fixes.find(ReportFilter.ALL)),
                median(() -> luck.find(ReportFilter.ALL)),
                median(() -> whys.find(ReportFilter.ALL)));
    }

    private static long median(Runnable work) {
        return IntStream.range(0, ROUNDS)
                .mapToLong(round -> time(work))
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static Reading talkative(Reading reading) {
        List<String> lines =
                reading.text().lines().filter(line -> !line.isBlank()).skip(6).toList();
        return new Reading(
                reading.report().toBuilder()
                        .whys(IntStream.range(0, 6)
                                .mapToObj(i -> new Why(null, lines.get(i), i == 5, 10 + i))
                                .toList())
                        .rootCause(lines.get(5))
                        .actions(IntStream.range(6, 10)
                                .mapToObj(i -> new Action(
                                        lines.get(i), null, ActionState.OPEN, "Team", null, null, false, 20 + i))
                                .toList())
                        .lessons(new Lessons(List.of(), List.of(lines.get(11)), List.of(lines.get(12))))
                        .build(),
                reading.text(),
                reading.passages());
    }
}
