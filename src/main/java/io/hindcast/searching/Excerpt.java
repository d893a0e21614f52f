package io.hindcast.searching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of a report as plain words on one line, without Markdown's signs, cut to a readable length around its first match. */
record Excerpt(String text, List<Span> matches) {
    private static final int LONGEST = 280;
    private static final int BEFORE_MATCH = 90;
    private static final String CUT = "… ";

    /** The characters {@code whole} of {@code content}; {@code matches} are positions in {@code content} too. */
    static Excerpt of(String content, Span whole, List<Span> matches) {
        List<Span> merged = merged(matches);
        Span window = window(
                content,
                whole,
                merged.isEmpty() ? whole.start() : merged.getFirst().start());
        StringBuilder text = new StringBuilder(window.start() > whole.start() ? CUT : "");
        List<Span> moved = new ArrayList<>();
        int at = window.start();
        for (Span match : merged) {
            if (match.start() < at || match.end() > window.end()) {
                continue;
            }
            append(text, content, at, match.start());
            int start = text.length();
            text.append(content, match.start(), match.end());
            moved.add(new Span(start, text.length()));
            at = match.end();
        }
        append(text, content, at, window.end());
        String ended = text.toString().stripTrailing();
        return new Excerpt(window.end() < whole.end() ? ended + " …" : ended, moved);
    }

    private static List<Span> merged(List<Span> matches) {
        List<Span> merged = new ArrayList<>();
        for (Span match :
                matches.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (!merged.isEmpty() && match.start() < merged.getLast().end()) {
                Span last = merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), match.end())));
            } else {
                merged.add(match);
            }
        }
        return merged;
    }

    private static Span window(String content, Span whole, int match) {
        if (whole.end() - whole.start() <= LONGEST) {
            return whole;
        }
        int start = Math.max(whole.start(), match - BEFORE_MATCH);
        if (start > whole.start()) {
            int space = content.indexOf(' ', start);
            start = space >= 0 && space < match ? space + 1 : start;
        }
        int end = Math.min(whole.end(), start + LONGEST);
        if (end < whole.end()) {
            int space = content.lastIndexOf(' ', end);
            end = space > start + LONGEST / 2 ? space : end;
        }
        return new Span(start, end);
    }

    private static void append(StringBuilder text, String content, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = content.charAt(i);
            if (Character.isWhitespace(c) || c == '|' || c == SectionHighlighter.NEXT_VALUE) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (!isMarkup(content, i)) {
                text.append(c);
            }
        }
    }

    private static boolean isMarkup(String content, int at) {
        char c = content.charAt(at);
        char next = at + 1 < content.length() ? content.charAt(at + 1) : ' ';
        return c == '*' || c == '`' || (c == '#' && (next == '#' || next == ' '));
    }
}
