package io.hindcast.report;

import org.jspecify.annotations.Nullable;

/** The three check boxes of the template's last section; null where the report has no such box. */
public record Compliance(
        @Nullable Boolean sharedWithArb,
        @Nullable Boolean actionsTicketed,
        @Nullable Boolean linkedInLog) {

    /** No box given. */
    public static final Compliance NONE = new Compliance(null, null, null);
}
