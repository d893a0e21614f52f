package io.hindcast.deciding;

import io.hindcast.report.GapId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Of the wordings that are one candidate, the one that gives its spelling: the shortest, of several the first by the alphabet, so that the
 * order in which reports come makes no difference. Never changed once built.
 */
final class Spellings {
    static final Spellings NONE = new Spellings(Map.of(), Set.of());

    private static final Comparator<GapId> SHORTEST = Comparator.comparingInt(
                    (GapId gap) -> gap.value().length())
            .thenComparing(Comparator.naturalOrder())
            .thenComparing(GapId::value);

    private final Map<String, GapId> first;
    private final Set<GapId> met;

    private Spellings(Map<String, GapId> first, Set<GapId> met) {
        this.first = first;
        this.met = met;
    }

    /** These and further wordings; itself where none is new. */
    Spellings with(Set<GapId> wordings) {
        if (met.containsAll(wordings)) {
            return this;
        }
        Map<String, GapId> spelled = new HashMap<>(first);
        wordings.forEach(wording -> spelled.merge(Meanings.key(wording), wording, BinaryOperator.minBy(SHORTEST)));
        Set<GapId> all = new HashSet<>(met);
        all.addAll(wordings);
        return new Spellings(spelled, all);
    }

    /** The spelling of this wording; itself where no other is known. */
    GapId of(GapId wording) {
        return first.getOrDefault(Meanings.key(wording), wording);
    }

    /** Whether wordings may mean something else by the other; not where it only knows more that stand by themselves. */
    boolean spellsAs(Spellings other) {
        return other.met.stream().allMatch(wording -> of(wording).equals(other.of(wording)));
    }

    /** Tells spellings from others, whatever their order. */
    int stamp() {
        return first.values().stream()
                .mapToInt(spelling -> spelling.value().hashCode())
                .sum();
    }
}
