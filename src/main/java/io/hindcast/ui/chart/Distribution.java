package io.hindcast.ui.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Durations in minutes on a log axis: every incident as a dot, the median as a bar with its interval, n in the group's
 * note. Across for names, upright for periods. A click on a dot reports the sample's key.
 */
public record Distribution(String label, boolean horizontal, List<Sampled> groups) implements ChartSpec {

    /** Copies the list. */
    public Distribution {
        groups = List.copyOf(groups);
    }

    /** One dot: the key of its incident, its title, its minutes. */
    public record Sample(String key, String label, double value) {}

    /** A group with its dots; median and interval are null where there are too few values to summarize. */
    public record Sampled(
            String key,
            String label,
            @Nullable String note,
            boolean partial,
            String color,
            @Nullable Double median,
            @Nullable Double low,
            @Nullable Double high,
            List<Sample> samples) {

        /** Copies the list. */
        public Sampled {
            samples = List.copyOf(samples);
        }
    }

    @Override
    public String kind() {
        return "distribution";
    }

    @Override
    public Unit unit() {
        return Unit.MINUTES;
    }

    @Override
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Sampled group : groups) {
            rows.add(List.of(
                    group.label(),
                    Integer.toString(group.samples().size()),
                    Numbers.plain(group.median()),
                    Numbers.plain(group.low()),
                    Numbers.plain(group.high())));
        }
        return new Table(List.of("", "Known values", "Median (minutes)", "95% from", "95% to"), rows);
    }
}
