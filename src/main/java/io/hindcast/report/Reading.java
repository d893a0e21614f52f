package io.hindcast.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report as read: its facts, the text they were read from (line ends as {@code \n}), and that text cut into passages.
 * {@code labelSource} is null until it was labeled.
 */
public record Reading(
        Report report,
        String text,
        List<Passage> passages,
        @Nullable LabelSource labelSource) {

    /** Copies the list. */
    public Reading {
        passages = List.copyOf(passages);
    }

    /** A reading without labels. */
    public Reading(Report report, String text, List<Passage> passages) {
        this(report, text, passages, null);
    }

    /** The line of the file where the text begins; 1 as a rule, more for one of several incidents in a file. */
    public int firstLine() {
        Integer line = report.source().line();
        return line == null ? 1 : line;
    }

    /** The same reading with other facts. */
    public Reading with(Report changed) {
        return new Reading(changed, text, passages, labelSource);
    }

    /** The same reading with its labels among the facts, and what they were derived from. */
    public Reading labeled(Report changed, LabelSource source) {
        return new Reading(changed, text, passages, source);
    }
}
