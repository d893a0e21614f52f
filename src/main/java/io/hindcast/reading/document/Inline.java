package io.hindcast.reading.document;

import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Running text: its plain words, where it starts (line and column from 1), and which stretches of it are marked up. The
 * text holds {@code \n} where the source ends a line, so that each line can be told, and {@code \r} where the text ends
 * one if the source is wrapped elsewhere; {@link #oneLine()} is without.
 */
public final class Inline {
    private final String text;
    private final int line;
    private final int column;
    private final List<Span> spans;
    private @Nullable String oneLine;

    /** Copies the list. */
    public Inline(String text, int line, int column, List<Span> spans) {
        this.text = text;
        this.line = line;
        this.column = column;
        this.spans = List.copyOf(spans);
    }

    /** Text without markup. */
    public static Inline plain(String text, int line, int column) {
        return new Inline(text, line, column, List.of());
    }

    /** A marked-up stretch: characters {@code from} (inclusive) to {@code to} (exclusive) of the text; {@code target} is a link's address, else empty. */
    public record Span(Mark mark, int from, int to, String target) {}

    /** How a stretch is marked up. */
    public enum Mark {
        STRONG,
        EMPHASIS,
        STRUCK,
        CODE,
        LINK
    }

    /** The plain words, with line ends as in the source. */
    public String text() {
        return text;
    }

    /** The line where the text starts, from 1. */
    public int line() {
        return line;
    }

    /** The column where the text starts, from 1. */
    public int column() {
        return column;
    }

    /** The marked-up stretches, those inside others first. */
    public List<Span> spans() {
        return spans;
    }

    /** Whether nothing but white space is written here. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** The text with every run of white space, line ends too, as one space. */
    public String oneLine() {
        String known = oneLine;
        if (known == null) {
            known = Words.squeeze(text);
            oneLine = known;
        }
        return known;
    }

    /** Each line of the text, blank ones left out, with its own line number; a column past the first line is 1. */
    public List<Inline> lines() {
        if (text.indexOf('\r') >= 0) {
            return unwrapped();
        }
        if (text.indexOf('\n') < 0) {
            return isBlank() ? List.of() : List.of(this);
        }
        List<Inline> lines = new ArrayList<>();
        int number = line;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(cut(start, end, number, start == 0 ? column : 1));
            }
            number++;
            start = end + 1;
        }
        return lines;
    }

    private List<Inline> unwrapped() {
        List<Inline> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\r', start);
            end = end < 0 ? text.length() : end;
            Inline each = part(start, end);
            if (!each.isBlank()) {
                lines.add(new Inline(each.text.replace('\n', ' '), each.line, each.column, each.spans));
            }
            start = end + 1;
        }
        return lines;
    }

    /** These lines, which follow each other in the source, as one text. */
    public static Inline joined(List<Inline> lines) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Inline line : lines) {
            text.append(text.isEmpty() ? "" : "\n");
            int from = text.length();
            line.spans()
                    .forEach(span ->
                            spans.add(new Span(span.mark(), span.from() + from, span.to() + from, span.target())));
            text.append(line.text());
        }
        return new Inline(
                text.toString(), lines.getFirst().line(), lines.getFirst().column(), spans);
    }

    /** The text from this character on, without leading white space. */
    public Inline from(int start) {
        int begin = start;
        int skipped = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < start; end = text.indexOf('\n', end + 1)) {
            skipped++;
        }
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            skipped += text.charAt(begin) == '\n' ? 1 : 0;
            begin++;
        }
        return cut(begin, text.length(), line + skipped, skipped == 0 ? column + begin : 1);
    }

    /** Whether all words of the text carry this mark. */
    public boolean isWholly(Mark mark) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && !isMarked(mark, i)) {
                return false;
            }
        }
        return !isBlank();
    }

    /** Whether the text's first word carries this mark. */
    public boolean startsWith(Mark mark) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return isMarked(mark, first);
    }

    private boolean isMarked(Mark mark, int at) {
        for (Span span : spans) {
            if (span.mark() == mark && span.from() <= at && span.to() > at) {
                return true;
            }
        }
        return false;
    }

    /** The text between these characters, without white space at its ends. */
    public Inline part(int start, int end) {
        Inline part = from(start);
        int skipped = text.length() - part.text.length();
        int length = Math.max(0, end - skipped);
        while (length > 0 && Character.isWhitespace(part.text.charAt(length - 1))) {
            length--;
        }
        return part.cut(0, length, part.line, part.column);
    }

    private Inline cut(int start, int end, int atLine, int atColumn) {
        List<Span> kept = new ArrayList<>(spans.size());
        for (Span span : spans) {
            if (span.to() > start && span.from() < end) {
                kept.add(new Span(
                        span.mark(),
                        Math.max(span.from(), start) - start,
                        Math.min(span.to(), end) - start,
                        span.target()));
            }
        }
        return new Inline(text.substring(start, end), atLine, atColumn, kept);
    }
}
