package io.hindcast.deciding;

import io.hindcast.report.GapId;
import io.hindcast.report.ReportKey;

/** Names what a question is about, the same through later imports: a gap, a report, or a part of a report. */
public record Subject(String value) {
    private static final String GAP = "gap/";

    /** A gap, without regard to case and punctuation. */
    public static Subject of(GapId gap) {
        return new Subject(GAP + gap.folded());
    }

    /** A report as a whole. */
    public static Subject of(String archive, ReportKey report) {
        return new Subject("report/" + archive + "/" + report.value());
    }

    /** A part of a report, such as an action, by the fingerprint of its words. */
    public static Subject of(String archive, ReportKey report, String fingerprint) {
        return new Subject("part/" + archive + "/" + report.value() + "/" + fingerprint);
    }

    /** Whether it is a gap. */
    public boolean isGap() {
        return value.startsWith(GAP);
    }

    /** The gap's name as {@link GapId#folded}. */
    public String folded() {
        return isGap() ? value.substring(GAP.length()) : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
