package io.hindcast.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Groups and series as a table. */
final class Numbers {
    private Numbers() {}

    static void check(List<Group> groups, List<Series> series) {
        for (Series one : series) {
            if (one.values().size() != groups.size()) {
                throw new IllegalArgumentException("Series '%s' has %d values for %d groups"
                        .formatted(one.label(), one.values().size(), groups.size()));
            }
        }
    }

    static Table table(Unit unit, List<Group> groups, List<Series> series) {
        List<String> head = new ArrayList<>(List.of(""));
        for (Series one : series) {
            head.add(withUnit(one.label(), unit));
            if (one.low() != null) {
                head.addAll(List.of(one.label() + " from", one.label() + " to"));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            rows.add(row(groups.get(i), series, i));
        }
        return new Table(head, rows);
    }

    private static List<String> row(Group group, List<Series> series, int i) {
        List<String> row = new ArrayList<>(List.of(group.partial() ? group.label() + " (so far)" : group.label()));
        for (Series one : series) {
            row.add(plain(one.values().get(i)));
            if (one.low() != null && one.high() != null) {
                row.add(plain(one.low().get(i)));
                row.add(plain(one.high().get(i)));
            }
        }
        return row;
    }

    static String withUnit(String label, Unit unit) {
        return unit == Unit.MINUTES || unit == Unit.HOURS
                ? label + " (" + unit.name().toLowerCase(Locale.ROOT) + ")"
                : label;
    }

    /** A number for a table cell: at most three decimals, empty where unknown. */
    static String plain(@Nullable Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value)
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
