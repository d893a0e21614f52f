package io.hindcast.report;

import java.util.List;

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
}
