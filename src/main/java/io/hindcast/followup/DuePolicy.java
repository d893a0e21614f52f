package io.hindcast.followup;

import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Derives a due date where a report states none: so many days after the report's date, by priority. Settings
 * {@code hindcast.due.critical}, {@code .high}, {@code .medium} and {@code .low}, in days.
 */
@ConfigurationProperties("hindcast.due")
public record DuePolicy(
        @DefaultValue("7") int critical,
        @DefaultValue("30") int high,
        @DefaultValue("90") int medium,
        @DefaultValue("180") int low) {

    /** The date by which an action of this priority is due; empty without a date or a priority that is known. */
    Optional<DueDate> derive(@Nullable LocalDate reported, @Nullable String priority) {
        return reported == null
                ? Optional.empty()
                : Priority.of(priority).map(known -> new DueDate(reported.plusDays(daysFor(known)), Basis.DERIVED));
    }

    /** How many days after the report's date an action of this priority is due. */
    public int daysFor(Priority priority) {
        return switch (priority) {
            case CRITICAL -> critical;
            case HIGH -> high;
            case MEDIUM -> medium;
            case LOW -> low;
        };
    }
}
