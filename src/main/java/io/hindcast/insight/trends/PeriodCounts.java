package io.hindcast.insight.trends;

import io.hindcast.insight.incidents.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The reports of each period by group, without a gap between the first period and the last; {@code groups} in the order to
 * show them in. Reports without a date are in no period and counted apart.
 */
public record PeriodCounts(List<Period> periods, List<String> groups, Map<String, List<Integer>> counts, int undated) {

    /** Copies the collections. */
    public PeriodCounts {
        periods = List.copyOf(periods);
        groups = List.copyOf(groups);
        counts = Map.copyOf(counts);
    }

    /** The counts of one group, one for each period. */
    public List<Integer> of(String group) {
        return counts.getOrDefault(group, Collections.nCopies(periods.size(), 0));
    }

    /** The sums over all groups, one for each period. */
    public List<Integer> totals() {
        return IntStream.range(0, periods.size())
                .mapToObj(i ->
                        counts.values().stream().mapToInt(list -> list.get(i)).sum())
                .toList();
    }
}
