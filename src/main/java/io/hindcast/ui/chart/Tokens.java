package io.hindcast.ui.chart;

import io.hindcast.report.Severity;
import org.jspecify.annotations.Nullable;

/** The names of the colours in {@code styles/tokens.css}, without their prefix; the same on every page. */
public final class Tokens {
    /** What is not known: always the same light grey. */
    public static final String UNKNOWN = "unknown";
    /** Bars that mean nothing but their length. */
    public static final String NEUTRAL = "neutral";
    /** What can be clicked. */
    public static final String ACCENT = "accent";
    /** An action past its due date. */
    public static final String OVERDUE = "overdue";
    /** An action due soon. */
    public static final String SOON = "soon";
    /** What is done or closed. */
    public static final String DONE = "done";
    /** What is still to be done. */
    public static final String OPEN = "open";

    private static final int CATEGORY_COLORS = 13;

    private Tokens() {}

    /** The colour of a severity; of an unknown one for null. */
    public static String severity(@Nullable Severity severity) {
        return severity == null ? UNKNOWN : "severity-" + severity.level();
    }

    /** The colour of the category with this color index of the catalogue: 0 is unknown, from 9 on they are greys. */
    public static String category(int index) {
        if (index == 0) {
            return UNKNOWN;
        }
        return index < 0 || index > CATEGORY_COLORS ? "category-other" : "category-" + index;
    }
}
