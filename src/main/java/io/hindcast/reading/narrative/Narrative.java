package io.hindcast.reading.narrative;

import io.hindcast.reading.actions.ActionReader;
import io.hindcast.reading.causes.CauseReader;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Field;
import java.util.List;

/** Reads what a report tells beside its header and its timeline: summary, impact, causes, actions, lessons, compliance. */
public final class Narrative {
    private Narrative() {}

    /** Sets these members on the draft, whose date must be known. */
    public static void read(ReportDraft draft, List<Field> fields) {
        SummaryReader.read(draft);
        ImpactReader.read(draft, fields);
        CauseReader.read(draft, fields);
        ActionReader.read(draft);
        LessonReader.read(draft);
        ComplianceReader.read(draft);
    }
}
