package io.hindcast.reading;

/** Which part comes first in a date of figures such as {@code 03/04/2025}. */
public enum DateOrder {
    DAY_FIRST("day"),
    MONTH_FIRST("month");

    private final String first;

    DateOrder(String first) {
        this.first = first;
    }

    /** The part that comes first, as a word. */
    String first() {
        return first;
    }
}
