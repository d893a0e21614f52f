package io.hindcast.insight.incidents;

import io.hindcast.report.Compliance;
import org.jspecify.annotations.Nullable;

/** One of the three check boxes of the template's last section. */
public enum ComplianceBox {
    SHARED_WITH_ARB("Shared with the ARB", "sharedWithArb"),
    ACTIONS_TICKETED("Actions have tickets", "actionsTicketed"),
    LINKED_IN_LOG("Linked in the incident log", "linkedInLog");

    private final String label;
    private final String member;

    ComplianceBox(String label, String member) {
        this.label = label;
        this.member = member;
    }

    /** The words beside the box. */
    public String label() {
        return label;
    }

    /** The name under which a report keeps the evidence of the box. */
    public String evidence() {
        return "compliance." + member;
    }

    /** Whether the box is ticked; null where the report has no such box. */
    public @Nullable Boolean of(Compliance compliance) {
        return switch (this) {
            case SHARED_WITH_ARB -> compliance.sharedWithArb();
            case ACTIONS_TICKETED -> compliance.actionsTicketed();
            case LINKED_IN_LOG -> compliance.linkedInLog();
        };
    }
}
