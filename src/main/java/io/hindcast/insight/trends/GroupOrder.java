package io.hindcast.insight.trends;

import io.hindcast.insight.incidents.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The order in which groups are shown: periods and severities by themselves, all others the largest first; unknown last. */
final class GroupOrder {
    private GroupOrder() {}

    static List<String> of(Dimension dimension, Map<String, Integer> counts) {
        Comparator<String> unknownLast = Comparator.comparing(Dimension.UNKNOWN::equals);
        Comparator<String> order = switch (dimension) {
            case MONTH, QUARTER, YEAR, SEVERITY -> Comparator.naturalOrder();
            default ->
                Comparator.comparingInt((String group) -> -counts.getOrDefault(group, 0))
                        .thenComparing(Comparator.naturalOrder());
        };
        return counts.keySet().stream().sorted(unknownLast.thenComparing(order)).toList();
    }
}
