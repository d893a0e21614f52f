package io.hindcast.searching.syntax;

/** A word or sign of a query, with the column (from 1) and the number of characters that it takes up there. */
record Token(Kind kind, String text, int column, int length) {
    enum Kind {
        WORD,
        PHRASE,
        RANGE,
        FIELD,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
