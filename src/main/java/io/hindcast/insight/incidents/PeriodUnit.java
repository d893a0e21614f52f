package io.hindcast.insight.incidents;

import java.time.LocalDate;

/** The length of the periods that reports are counted by; a report belongs to the period of its date. */
public enum PeriodUnit {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    PeriodUnit(int months) {
        this.months = months;
    }

    /** The period of this length that holds the date. */
    public Period of(LocalDate date) {
        int month = (date.getMonthValue() - 1) / months * months + 1;
        return new Period(this, LocalDate.of(date.getYear(), month, 1));
    }

    /** The dimension that groups reports by periods of this length. */
    public Dimension dimension() {
        return switch (this) {
            case MONTH -> Dimension.MONTH;
            case QUARTER -> Dimension.QUARTER;
            case YEAR -> Dimension.YEAR;
        };
    }

    int months() {
        return months;
    }
}
