package io.hindcast.reading;

import java.util.List;

/** Running text: its plain words, where it starts (line and column from 1), and which stretches of it are marked up. */
record Inline(String text, int line, int column, List<Span> spans) {

    /** Copies the list. */
    Inline {
        spans = List.copyOf(spans);
    }

    /** A marked-up stretch: characters {@code from} (inclusive) to {@code to} (exclusive) of the text; {@code target} is a link's address, else empty. */
    record Span(Mark mark, int from, int to, String target) {}

    /** How a stretch is marked up. */
    enum Mark {
        STRONG,
        EMPHASIS,
        STRUCK,
        CODE,
        LINK
    }

    /** Whether nothing but white space is written here. */
    boolean isBlank() {
        return text.isBlank();
    }
}
