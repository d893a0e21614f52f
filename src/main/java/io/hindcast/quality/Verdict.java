package io.hindcast.quality;

import io.hindcast.report.Diagnostic;
import java.util.List;

/** What one rule says of one report: whether it applies at all, and each place where it is not kept. */
public record Verdict(boolean applies, List<Diagnostic> findings) {
    /** The rule has nothing to ask of this report, such as owners of a report without actions. */
    public static final Verdict NOT_ASKED = new Verdict(false, List.of());

    /** Copies the list. */
    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Whether the rule applies and is kept. */
    public boolean isPassed() {
        return applies && findings.isEmpty();
    }

    /** Whether the rule applies and is not kept. */
    public boolean isFailed() {
        return applies && !findings.isEmpty();
    }
}
