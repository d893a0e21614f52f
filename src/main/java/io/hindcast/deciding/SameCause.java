package io.hindcast.deciding;

import io.hindcast.report.ReportKey;

/** A person's answer to the question whether an incident after a fix had the cause that the fix was to remove. */
public record SameCause(long id, FixName fix, String archive, ReportKey report, boolean same, Said said) {}
