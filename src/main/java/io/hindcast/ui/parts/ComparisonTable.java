package io.hindcast.ui.parts;

import com.vaadin.flow.component.html.Div;
import io.hindcast.insight.figures.Interval;
import io.hindcast.insight.figures.MedianChange;
import io.hindcast.insight.figures.RateRatio;
import io.hindcast.insight.figures.Summary;
import io.hindcast.insight.trends.Comparison;
import io.hindcast.insight.trends.Comparison.Took;
import io.hindcast.report.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stretch of time against the one before, in words that claim no more than the numbers bear. */
public final class ComparisonTable {
    private ComparisonTable() {}

    private record Line(String what, String now, String before, String verdict, String smallest) {}

    /** A row for the incidents and one for each measure that the comparison has. */
    public static Div of(Comparison comparison) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "Incidents",
                Formats.count(comparison.incidents()),
                Formats.count(comparison.incidentsBefore()),
                rate(comparison.rate()),
                "–"));
        for (Measure measure : Measure.values()) {
            Took took = comparison.took().get(measure);
            if (took != null) {
                lines.add(new Line(
                        measure.label() + ", median",
                        figure(took.now()),
                        figure(took.before()),
                        verdict(took.change()),
                        smallest(took.change())));
            }
        }
        Div table = new DataTable<Line>("Compared with " + comparison.before().label())
                .text("", Line::what)
                .number(comparison.now().label(), Line::now)
                .number(comparison.before().label(), Line::before)
                .text("Change", Line::verdict)
                .number("Smallest change to be seen", Line::smallest)
                .stacked()
                .rows(lines);
        table.addClassName("comparison");
        return table;
    }

    /** A summary on one line: median, interval and n; the values where they are too few. */
    public static String figure(Summary summary) {
        Double median = summary.median();
        String n = " (n " + summary.coverage().known() + ")";
        if (median == null) {
            return summary.coverage().total() == 0 ? "no incident" : "unknown";
        }
        if (!summary.isEnough()) {
            return summary.values().stream().map(Formats::minutes).collect(Collectors.joining(", "));
        }
        return Formats.minutes(median) + interval(summary.medianInterval()) + n;
    }

    /** How the rate of incidents changed. */
    public static String rate(RateRatio ratio) {
        Double value = ratio.value();
        if (value == null || !ratio.isDetectable()) {
            return "no detectable change" + times(ratio);
        }
        return (value > 1 ? "▲ more" : "▼ fewer") + times(ratio);
    }

    /** How a median changed, or which change could have been seen. */
    public static String change(MedianChange change) {
        String smallest = change.isDetectable() ? "–" : smallest(change);
        return verdict(change) + (smallest.equals("–") ? "" : " (smallest detectable: " + smallest + ")");
    }

    private static String smallest(MedianChange change) {
        Double smallest = change.smallest();
        return smallest == null ? "–" : Formats.minutes(smallest);
    }

    private static String verdict(MedianChange change) {
        Double difference = change.difference();
        if (difference == null || change.smallest() == null) {
            return "too few values to compare";
        }
        if (!change.isDetectable()) {
            return "no detectable change";
        }
        String by = Formats.minutes(Math.abs(difference));
        return difference > 0 ? "▲ longer by " + by : "▼ shorter by " + by;
    }

    /** The ratio with its interval, such as ": rate ×0.50 [0.21 – 1.20]"; empty where there is none. */
    public static String times(RateRatio ratio) {
        Double value = ratio.value();
        Interval interval = ratio.interval();
        if (value == null || interval == null) {
            return "";
        }
        return String.format(Locale.ENGLISH, ": rate ×%.2f [%.2f – %.2f]", value, interval.low(), interval.high());
    }

    private static String interval(@Nullable Interval interval) {
        return interval == null
                ? ""
                : " [" + Formats.minutes(interval.low()) + " – " + Formats.minutes(interval.high()) + "]";
    }
}
