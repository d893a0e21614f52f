package io.hindcast.deciding;

import io.hindcast.report.Axis;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportKey;

/** Names what a question is about, the same through later imports: a gap, a report, a part of a report, or a category. */
public record Subject(String value) {
    private static final String GAP = "gap/";
    private static final String REPORT = "report/";

    /** A gap, without regard to case and punctuation. */
    public static Subject of(GapId gap) {
        return new Subject(GAP + gap.folded());
    }

    /** A report as a whole. */
    public static Subject of(String archive, ReportKey report) {
        return new Subject(REPORT + archive + "/" + report.value());
    }

    /** A part of a report, such as an action, by the fingerprint of its words. */
    public static Subject of(String archive, ReportKey report, String fingerprint) {
        return new Subject("part/" + archive + "/" + report.value() + "/" + fingerprint);
    }

    /** A category of the catalogue, by its identifier. */
    public static Subject of(Axis axis, String category) {
        return new Subject("category/" + axis.id() + "/" + category);
    }

    /** Whether it is a gap. */
    public boolean isGap() {
        return value.startsWith(GAP);
    }

    /** The gap's name as {@link GapId#folded}. */
    public String folded() {
        return isGap() ? name() : value;
    }

    /** What it names, without the word for its kind: {@code ARCHIVE/KEY} for a report, {@code AXIS/ID} for a category. */
    public String name() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
