package io.hindcast.benchmark;

import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.Durations;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.Measure;
import io.hindcast.report.Minutes;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import io.hindcast.report.Source;
import io.hindcast.report.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Reports of about 500 words from a fixed seed: a few telling words, and many whose frequency falls off as in real prose. */
final class GeneratedReports {
    private static final List<String> TELLING = List.of(
            "pool",
            "connection",
            "exhausted",
            "timeout",
            "certificate",
            "queue",
            "deploy",
            "rollback",
            "cache",
            "retry",
            "HikariPool",
            "available",
            "request");
    private static final List<String> FACTORS =
            List.of("deployment", "configuration", "capacity", "storage", "network", "dependency", "software");
    private static final int VOCABULARY = 20_000;
    private static final int WORDS = 500;

    private final Random random = new Random(42);
    private int number;

    /** The next reports. */
    List<Reading> take(int count) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(next());
        }
        return readings;
    }

    private Reading next() {
        String key = "generated/%05d".formatted(number++);
        String summary = words(30);
        String cause = words(25);
        int minutes = 5 + (int) Math.exp(random.nextGaussian() + 4);
        Report report = new ReportBuilder(new ReportKey(key), new Source(key + ".md", null, "00", "markdown"))
                .title(words(7))
                .date(LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1400)))
                .severity(new Severity(random.nextInt(4)))
                .services(List.of("service-" + random.nextInt(60)))
                .summary(summary)
                .rootCause(cause)
                .whys(List.of(new Why(null, words(20), false, 12), new Why(null, words(20), false, 14)))
                .minutes(Durations.of(Map.of(Measure.RESTORE, new Minutes(minutes, Basis.STATED, minutes, null, null))))
                .categories(List.of(new Label(
                        Axis.FACTOR, FACTORS.get(random.nextInt(FACTORS.size())), true, Basis.DERIVED, null, null)))
                .gaps(List.of(new GapMention("Component " + random.nextInt(15), "capability", false, "", 12)))
                .build();
        return new Reading(report, "# Report\n\n" + summary + "\n\n" + cause + "\n\n" + words(WORDS), List.of());
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(word()).append(i % 12 == 11 ? ".\n" : " ");
        }
        return text.toString().strip();
    }

    private String word() {
        if (random.nextInt(25) == 0) {
            return TELLING.get(random.nextInt(TELLING.size()));
        }
        return "w" + Integer.toString((int) (VOCABULARY * Math.pow(random.nextDouble(), 3)), 36) + "q";
    }
}
