package io.hindcast.archive;

import io.hindcast.report.ReportKey;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person's answer to the question whether two things found alike are the same, with who gave it, when and why. */
public record Judgment(Pair pair, boolean same, @Nullable String why, String by, Instant at) {

    /** What is asked about a pair. */
    public enum Question {
        /** Whether an incident would have been prevented by an action that was already listed. */
        ALREADY_LISTED,
        /** Whether the luck of one incident ran out in another. */
        LUCK_RAN_OUT,
        /** Whether somebody has looked at what an incident says about the other, so that it is no longer news. */
        SEEN;

        /** The name under which it is stored. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One thing that is compared: a report, or a part of it that is named by the {@link Fingerprint} of its words; the empty
     * name is the report as a whole.
     */
    public record Side(String archive, ReportKey report, String part) {}

    /** Two things that may be the same; the order tells which is which. */
    public record Pair(Question question, Side subject, Side object) {}
}
