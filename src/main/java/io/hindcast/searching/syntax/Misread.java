package io.hindcast.searching.syntax;

/** Why a query cannot be understood: the column (from 1) and length of the words at fault, what is wrong, and what to write instead. */
public final class Misread extends Exception {
    private final String reason;
    private final int column;
    private final int length;
    private final String advice;

    Misread(Token at, String reason, String advice) {
        super(reason);
        this.reason = reason;
        this.column = at.column();
        this.length = Math.max(1, at.length());
        this.advice = advice;
    }

    /** Where the words at fault start, from 1. */
    public int column() {
        return column;
    }

    /** How many characters are at fault, at least one. */
    public int length() {
        return length;
    }

    /** What is wrong, as a sentence. */
    public String reason() {
        return reason;
    }

    /** What to write instead, as a sentence. */
    public String advice() {
        return advice;
    }
}
