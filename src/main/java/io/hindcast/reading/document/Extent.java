package io.hindcast.reading.document;

import io.hindcast.report.Diagnostic;
import java.util.List;

/** How far into its lines a text is read; no report that people write is so long, and none may take the reader's time or memory. */
public final class Extent {
    /** The most lines that are read. */
    public static final int MOST_LINES = 10_000;

    /** The most characters that are read. */
    static final int MOST_TEXT = 300_000;

    /** What a cell of a table weighs at least, in characters: short rows are filled up to the width of the table. */
    private static final int CELL = 20;

    /** What a tag of a page weighs, in characters. */
    private static final int TAG = 5;

    private Extent() {}

    /** The index of the first tag of this page that is one too many; its length where none is. */
    public static int ofPage(String page) {
        int tags = 0;
        for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
            boolean opens = at + 1 < page.length() && Character.isLetter(page.charAt(at + 1));
            if (opens && ++tags > MOST_TEXT / TAG) {
                return at;
            }
        }
        return page.length();
    }

    /** The remark that of so many lines only the first were read. */
    public static Diagnostic cut(int lines, int read) {
        String first = lines == 1 || read == 0
                ? "its first part was"
                : read == 1 ? "the first was" : "the first " + read + " were";
        return Remark.TEXT_CUT.at(
                Math.max(1, Math.min(lines, read + 1)),
                1,
                lines == 1 ? "one line" : lines + " lines",
                first,
                MOST_LINES,
                MOST_TEXT);
    }

    // the first 10,000 lines or 300,000 characters are read; the rest is kept with the text, and a remark says
    // so.
    /** How many of these lines are read, from the first on; adds the remark where that is not all. */
    public static int of(List<String> lines, List<Diagnostic> remarks) {
        int weight = 0;
        int columns = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            columns = line.isBlank() ? 0 : isDelimiterRow(line) ? Math.max(columns, columns(line)) : columns;
            weight += Math.max(line.length() + 1, CELL * columns);
            if (i >= MOST_LINES || weight > MOST_TEXT) {
                remarks.add(cut(lines.size(), i));
                return i;
            }
        }
        return lines.size();
    }

    private static int columns(String line) {
        int bars = 0;
        for (int at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) {
            bars++;
        }
        return bars;
    }

    /** Whether this line parts the head of a table from its rows, by its characters. */
    public static boolean isDelimiterRow(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (" \t|-:>".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
