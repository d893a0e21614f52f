package io.hindcast.insight;

import io.hindcast.report.Compliance;
import org.jspecify.annotations.Nullable;

/** One of the three check boxes of the template's last section. */
public enum ComplianceBox {
    SHARED_WITH_ARB("Shared with the ARB"),
    ACTIONS_TICKETED("Actions have tickets"),
    LINKED_IN_LOG("Linked in the incident log");

    private final String label;

    ComplianceBox(String label) {
        this.label = label;
    }

    /** The words beside the box. */
    public String label() {
        return label;
    }

    /** Whether the box is ticked; null where the report has no such box. */
    @Nullable
    Boolean of(Compliance compliance) {
        return switch (this) {
            case SHARED_WITH_ARB -> compliance.sharedWithArb();
            case ACTIONS_TICKETED -> compliance.actionsTicketed();
            case LINKED_IN_LOG -> compliance.linkedInLog();
        };
    }
}
