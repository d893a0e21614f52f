package io.hindcast.deciding;

import io.hindcast.report.GapId;
import io.hindcast.report.ReportKey;

/** Names a fix, whose incidents afterwards people judge: a gap that was closed, or a corrective action that was done. */
public record FixName(String value) {

    /** The closing of a gap. */
    public static FixName of(GapId gap) {
        return new FixName("gap/" + gap.folded());
    }

    /** An action, by its archive, its report and the fingerprint of its task's words. */
    public static FixName of(String archive, ReportKey report, String fingerprint) {
        return new FixName("action/" + archive + "/" + report.value() + "/" + fingerprint);
    }

    @Override
    public String toString() {
        return value;
    }
}
