package io.hindcast.reading;

/** Which part comes first in a date of figures such as {@code 03/04/2025}. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
