package io.hindcast.reading;

/** Reads what a report tells beside its header and its timeline: summary, impact, causes, actions, lessons, compliance. */
final class Narrative {
    private Narrative() {}

    /** Sets these members on the draft, whose date must be known. */
    static void read(ReportDraft draft) {
        SummaryReader.read(draft);
        ImpactReader.read(draft);
        CauseReader.read(draft);
        ActionReader.read(draft);
        LessonReader.read(draft);
        ComplianceReader.read(draft);
    }
}
