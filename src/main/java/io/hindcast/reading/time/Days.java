package io.hindcast.reading.time;

import io.hindcast.reading.DateOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What helps to read a date that does not say all: a day near it, which lends its year, and the order of figures that its report, else its archive, keeps to. */
public record Days(@Nullable LocalDate near, @Nullable DateOrder order) {
    /** Nothing is known. */
    public static final Days UNKNOWN = new Days(null, null);

    /** A day near the date, and no order. */
    public static Days near(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : new Days(day, null);
    }
}
