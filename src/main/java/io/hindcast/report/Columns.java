package io.hindcast.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where words stand in a line as it was written. */
public final class Columns {
    /** What may lead a line before its words: quotes, bullets, numbers, headings, check boxes, bold and table marks. */
    private static final Pattern LEAD = Pattern.compile("[\\s>|*+#_~=-]++|\\d{1,4}[.)]\\s|\\[[ xX]?]\\s");

    private Columns() {}

    /**
     * The column (from 1, in UTF-16 units) of these words in this line; where marks part them, that of their first two
     * words or of their first one; else that of the line's first word.
     */
    public static int of(String line, String words) {
        String sought = words.strip();
        for (int count = Integer.MAX_VALUE; count >= 1; count = count == Integer.MAX_VALUE ? 2 : count - 1) {
            String part = first(sought, count);
            int at = part.isEmpty() ? -1 : line.indexOf(part);
            if (at >= 0) {
                return at + 1;
            }
        }
        return start(line) + 1;
    }

    /** The column of the line's first word, after bullets and the like. */
    public static int ofFirstWord(String line) {
        return of(line, "");
    }

    private static int start(String line) {
        Matcher lead = LEAD.matcher(line);
        int at = 0;
        while (lead.region(at, line.length()).lookingAt()) {
            at = lead.end();
        }
        return at < line.length() ? at : 0;
    }

    private static String first(String words, int count) {
        int end = -1;
        for (int i = 0; i < count; i++) {
            int next = words.indexOf(' ', end + 1);
            if (next < 0) {
                return words;
            }
            end = next;
        }
        return words.substring(0, end);
    }
}
