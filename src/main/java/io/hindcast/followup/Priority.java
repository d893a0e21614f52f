package io.hindcast.followup;

import io.hindcast.report.Ids;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How urgent an action is, read from the words of its report; the most urgent first. */
public enum Priority {
    CRITICAL("critical|blocker|urgent|immediate|immediately|highest|p0"),
    HIGH("high|major|p1"),
    MEDIUM("medium|med|moderate|normal|p2"),
    LOW("low|minor|lowest|p3|p4");

    private final Pattern words;

    Priority(String words) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** The word used in URLs. */
    public String id() {
        return Ids.of(this);
    }

    /** The most urgent priority that these words name; empty for words that name none. */
    public static Optional<Priority> of(@Nullable String asWritten) {
        return asWritten == null
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(priority -> priority.words.matcher(asWritten).find())
                        .findFirst();
    }
}
