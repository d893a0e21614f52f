package io.hindcast.report;

import java.util.List;
import java.util.function.Function;

/**
 * What a catalogue says of a report: its categories, factors first and the primary one of each axis before the others, its
 * gaps, and for each of its actions in their order whether it changes the Golden Path.
 */
public record Labeling(List<Label> categories, List<GapMention> gaps, List<Boolean> goldenPath) {

    /** Copies the lists. */
    public Labeling {
        categories = List.copyOf(categories);
        gaps = List.copyOf(gaps);
        goldenPath = List.copyOf(goldenPath);
    }

    /** Whether both call the report the same: the same categories, gaps and marks of actions, whatever rule, quote and line gave them. */
    public boolean namesAs(Labeling other) {
        return names(categories, label -> List.of(label.axis(), label.id(), label.primary()))
                        .equals(names(other.categories, label -> List.of(label.axis(), label.id(), label.primary())))
                && names(gaps, GapId::of).equals(names(other.gaps, GapId::of))
                && names(gaps, GapMention::candidate).equals(names(other.gaps, GapMention::candidate))
                && goldenPath.equals(other.goldenPath);
    }

    private static <T> List<Object> names(List<T> labels, Function<T, Object> name) {
        return labels.stream().map(name).toList();
    }
}
