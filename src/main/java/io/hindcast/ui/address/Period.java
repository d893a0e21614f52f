package io.hindcast.ui.address;

import io.hindcast.report.Ids;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A period with a name, so that a link kept for months still means what it says. */
public enum Period {
    ALL("All time"),
    THIS_QUARTER("This quarter"),
    LAST_QUARTER("Last quarter"),
    TWELVE_MONTHS("12 months"),
    THIS_YEAR("This year"),
    LAST_YEAR("Last year");

    private final String label;

    Period(String label) {
        this.label = label;
    }

    /** The period of this identifier. */
    public static Optional<Period> of(String id) {
        return Arrays.stream(values()).filter(period -> period.id().equals(id)).findFirst();
    }

    /** The words that people read. */
    public String label() {
        return label;
    }

    /** The word in addresses, such as {@code last-quarter}. */
    public String id() {
        return this == TWELVE_MONTHS ? "12-months" : Ids.of(this);
    }

    /** Its first day; null for no limit. */
    @Nullable
    LocalDate first(LocalDate today) {
        return switch (this) {
            case ALL -> null;
            case THIS_QUARTER -> quarter(today);
            case LAST_QUARTER -> quarter(today).minusMonths(3);
            case TWELVE_MONTHS -> today.minusMonths(12).plusDays(1);
            case THIS_YEAR -> today.with(TemporalAdjusters.firstDayOfYear());
            case LAST_YEAR -> today.minusYears(1).with(TemporalAdjusters.firstDayOfYear());
        };
    }

    /** Its last day, which may lie ahead; null for no limit. */
    @Nullable
    LocalDate last(LocalDate today) {
        return switch (this) {
            case ALL -> null;
            case THIS_QUARTER -> quarter(today).plusMonths(3).minusDays(1);
            case LAST_QUARTER -> quarter(today).minusDays(1);
            case TWELVE_MONTHS -> today;
            case THIS_YEAR -> today.with(TemporalAdjusters.lastDayOfYear());
            case LAST_YEAR -> today.minusYears(1).with(TemporalAdjusters.lastDayOfYear());
        };
    }

    private static LocalDate quarter(LocalDate today) {
        return today.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
