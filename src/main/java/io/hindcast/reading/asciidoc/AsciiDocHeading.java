package io.hindcast.reading.asciidoc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A heading: its level from 1 on, its words, and whether it takes one line, "== Impact", or two, with signs under it. */
record AsciiDocHeading(int level, String title, int lines) {
    private static final Pattern MARKED = Pattern.compile("^(={1,6}|#{1,6})\\s+(\\S.*)$");
    private static final String UNDERLINES = "=-~^+";

    /** The heading that begins in the line with this index; null where none does. */
    static @Nullable AsciiDocHeading at(int index, List<String> lines) {
        String line = lines.get(index).stripTrailing();
        Matcher marked = MARKED.matcher(line);
        if (marked.matches()) {
            return new AsciiDocHeading(marked.group(1).length(), marked.group(2), 1);
        }
        return isUnderlined(index, lines)
                ? new AsciiDocHeading(UNDERLINES.indexOf(lines.get(index + 1).charAt(0)) + 1, line, 2)
                : null;
    }

    /** Whether this line begins with the signs of a heading. */
    static boolean isMarked(String line) {
        return MARKED.matcher(line).matches();
    }

    /** Whether this line is a title with a line of signs of its length under it. */
    private static boolean isUnderlined(int index, List<String> lines) {
        if (index + 1 >= lines.size()) {
            return false;
        }
        String title = lines.get(index).stripTrailing();
        String signs = lines.get(index + 1).stripTrailing();
        boolean alone = index == 0
                || lines.get(index - 1).isBlank()
                || lines.get(index - 1).startsWith("[");
        return alone
                && signs.length() >= 3
                && Math.abs(title.length() - signs.length()) <= 2
                && !title.isBlank()
                && Character.isLetterOrDigit(title.charAt(0))
                && UNDERLINES.indexOf(signs.charAt(0)) >= 0
                && signs.chars().allMatch(c -> c == signs.charAt(0));
    }
}
