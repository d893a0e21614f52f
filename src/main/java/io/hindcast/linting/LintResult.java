package io.hindcast.linting;

import io.hindcast.report.Diagnostic.Level;
import java.util.List;

/** What lint found, and in how many files and reports it looked. */
public record LintResult(List<Finding> findings, int files, int reports) {

    /** Copies the list. */
    public LintResult {
        findings = List.copyOf(findings);
    }

    /** The findings that are at least this bad. */
    public LintResult atLeast(Level level) {
        List<Finding> bad = findings.stream()
                .filter(finding -> finding.remark().severity().compareTo(level) <= 0)
                .toList();
        return new LintResult(bad, files, reports);
    }

    /** Whether anything found is an error. */
    public boolean hasErrors() {
        return count(Level.ERROR) > 0;
    }

    /** The figures in one line for people. */
    public String summary() {
        return "%d files, %d reports: %d errors, %d warnings, %d notes"
                .formatted(files, reports, count(Level.ERROR), count(Level.WARNING), count(Level.INFO));
    }

    private long count(Level level) {
        return findings.stream()
                .filter(finding -> finding.remark().severity() == level)
                .count();
    }
}
