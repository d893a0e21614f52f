package io.hindcast.reading.restructuredtext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text in reStructuredText, whose indents tell what belongs together; indexes begin at 0. */
final class RestLines {
    private static final String SIGNS = "=-~^\"'`#*+:._<>!$%&,/;?@|";
    private static final Pattern MARK =
            Pattern.compile("(?:[*+•-]|(?:\\d{1,3}|#|[a-zA-Z])[.)]|\\((?:\\d{1,3}|[a-z])\\))\\s");

    private static final Pattern ITEM = Pattern.compile("[a-zA-Z][.)]\\s");

    private final List<String> lines;
    private final int[] indents;

    RestLines(List<String> lines) {
        this.lines = new ArrayList<>(lines);
        this.indents = lines.stream().mapToInt(RestLines::indent).toArray();
    }

    /** All of them, as they stand. */
    List<String> all() {
        return lines;
    }

    /** How many there are. */
    int size() {
        return lines.size();
    }

    /** The line with this index without the blanks at its end; empty outside the text. */
    String line(int index) {
        return index >= 0 && index < lines.size() ? lines.get(index).stripTrailing() : "";
    }

    /** How many blanks this line begins with; 0 for a blank line. */
    static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return line.isBlank() ? 0 : indent;
    }

    /** Whether this line is nothing but one sign, two times or more, as under a heading. */
    static boolean isRuler(String line) {
        return line.length() >= 2
                && SIGNS.indexOf(line.charAt(0)) >= 0
                && !line.equals("::")
                && !line.equals("..")
                && line.chars().allMatch(c -> c == line.charAt(0));
    }

    /** Whether the line with this index stands under an item of a list. */
    boolean isInList(int at) {
        int own = indents[at];
        for (int i = at - 1; i >= 0 && i > at - 200; i--) {
            if (indents[i] < own
                    && MARK.matcher(lines.get(i))
                            .region(indents[i], lines.get(i).length())
                            .lookingAt()) {
                return true;
            }
            if (indents[i] == 0 && !lines.get(i).isBlank()) {
                return false;
            }
        }
        return false;
    }

    /** Moves these lines, the body of a directive, to this indent; their paragraphs are led by the label. */
    void outdent(int from, int to, int indent, String label) {
        int least = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            least = lines.get(i).isBlank() ? least : Math.min(least, indents[i]);
        }
        for (int i = from; i < to; i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                String body = line.substring(least);
                boolean begins = i == from || lines.get(i - 1).isBlank();
                boolean prose = begins
                        && Character.isLetter(body.charAt(0))
                        && !ITEM.matcher(body).lookingAt();
                lines.set(i, " ".repeat(indent) + (prose ? label : "") + body);
                indents[i] = indent(lines.get(i));
            }
        }
    }

    /** The index after the last of the lines from here on that are blank or indented at least so far. */
    int indentedEnd(int from, int least) {
        int end = from;
        int last = from;
        while (end < lines.size() && (lines.get(end).isBlank() || indent(lines.get(end)) >= least)) {
            end++;
            last = lines.get(end - 1).isBlank() ? last : end;
        }
        return Math.max(from, last);
    }
}
