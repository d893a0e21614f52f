package io.hindcast.report;

import java.util.List;

/** One report as read: its facts, the text they were read from (line ends as {@code \n}), and that text cut into passages. */
public record Reading(Report report, String text, List<Passage> passages) {

    /** Copies the list. */
    public Reading {
        passages = List.copyOf(passages);
    }

    /** The line of the file where the text begins; 1 as a rule, more for one of several incidents in a file. */
    public int firstLine() {
        Integer line = report.source().line();
        return line == null ? 1 : line;
    }

    /** The same reading with other facts, such as those with labels added. */
    public Reading with(Report changed) {
        return new Reading(changed, text, passages);
    }
}
