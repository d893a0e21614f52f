package io.hindcast.ui.parts;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.address.FilterParameters;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** How durations, dates and numbers are written on every page; times are UTC. */
public final class Formats {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter BOTH = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private Formats() {}

    /** A number of minutes as people say it: {@code 25 min}, {@code 6 h 27 min}, {@code 4.1 days} from two days on. */
    public static String minutes(double minutes) {
        long whole = Math.round(minutes);
        if (whole < HOUR) {
            return whole + " min";
        }
        if (whole < 2 * DAY) {
            long rest = whole % HOUR;
            return whole / HOUR + " h" + (rest == 0 ? "" : " " + rest + " min");
        }
        return decimal(minutes / DAY) + " days";
    }

    /** Minutes as hours with one decimal, for columns and sums: {@code 31.5}. */
    static String hours(double minutes) {
        return decimal(minutes / HOUR);
    }

    /** A count with thousands separators. */
    public static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    /** A number with at most one decimal. */
    public static String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** A share from 0 to 1 as a whole percentage. */
    public static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** A date such as {@code 14 Mar 2025}; "no date" for null. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? "no date" : DATE.format(date);
    }

    /** How date fields write days and which other ways of writing they take. */
    public static DatePickerI18n days() {
        return new DatePickerI18n().setDateFormats("d MMM yyyy", "yyyy-MM-dd", "d.M.yyyy");
    }

    /** The time of day of an instant, UTC. */
    public static String time(Instant instant) {
        return TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Date and time of an instant, UTC. */
    public static String instant(Instant instant) {
        return BOTH.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** "1 report", "3 reports". */
    public static String plural(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** A filter in words, for headers of files: {@code service payment-v2; from 2025-01-01}; "everything" for no filter. */
    static String filter(ReportFilter filter) {
        StringJoiner words = new StringJoiner("; ");
        words.setEmptyValue("everything");
        FilterParameters.format(filter)
                .getParameters()
                .forEach((name, values) -> words.add(name + " " + String.join(", ", values)));
        return words.toString();
    }
}
