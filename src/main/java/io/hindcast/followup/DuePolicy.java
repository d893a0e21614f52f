package io.hindcast.followup;

import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Derives a due date where a report states none: so many days after the report's date, by priority. Settings
 * {@code hindcast.due.critical}, {@code .high}, {@code .medium} and {@code .low}, in days.
 */
@ConfigurationProperties("hindcast.due")
record DuePolicy(
        @DefaultValue("7") int critical,
        @DefaultValue("30") int high,
        @DefaultValue("90") int medium,
        @DefaultValue("180") int low) {

    private static final Map<Pattern, Integer> STEPS = Map.of(
            words("critical", "blocker", "urgent", "immediate", "immediately", "highest", "p0"), 0,
            words("high", "major", "p1"), 1,
            words("medium", "med", "moderate", "normal", "p2"), 2,
            words("low", "minor", "lowest", "p3", "p4"), 3);

    /** The date by which an action of this priority is due; empty without a date or a priority that the policy knows. */
    Optional<DueDate> derive(@Nullable LocalDate reported, @Nullable String priority) {
        if (reported == null || priority == null) {
            return Optional.empty();
        }
        return daysFor(priority).map(days -> new DueDate(reported.plusDays(days), Basis.DERIVED));
    }

    private Optional<Integer> daysFor(String priority) {
        List<Integer> days = List.of(critical, high, medium, low);
        String word = priority.toLowerCase(Locale.ROOT);
        return STEPS.entrySet().stream()
                .filter(step -> step.getKey().matcher(word).find())
                .map(Map.Entry::getValue)
                .min(Integer::compare)
                .map(days::get);
    }

    private static Pattern words(String... words) {
        return Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b");
    }
}
