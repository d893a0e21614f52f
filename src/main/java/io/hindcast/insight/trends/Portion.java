package io.hindcast.insight.trends;

import io.hindcast.insight.figures.Coverage;
import io.hindcast.insight.figures.Share;
import org.jspecify.annotations.Nullable;

/**
 * One group's part in all incidents: how many, its share with interval, and the hours lost in it: the sum of the known times
 * to restore, null where none is known.
 */
public record Portion(
        String group,
        Share share,
        Coverage restore,
        @Nullable Double hoursLost) {}
