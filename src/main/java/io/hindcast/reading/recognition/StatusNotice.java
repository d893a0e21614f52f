package io.hindcast.reading.recognition;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.IncidentWords;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Basis;
import io.hindcast.report.Milestone;
import io.hindcast.report.Moment;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the notice of a status page on an incident, which is a report in part, from one of planned work. */
final class StatusNotice {
    private static final Set<String> STATES = Set.of("status", "state");
    private static final Set<String> ENDS = Set.of("resolved", "status", "state");
    private static final Set<String> HIT = Set.of(
            "affected",
            "affectedsystems",
            "affected systems",
            "affected services",
            "affected components",
            "severity",
            "impact");
    private static final Cue STATE =
            Cue.ofAnyCase("^(?:investigating|identified|monitoring|resolved|update|verifying)\\b");
    private static final Cue TROUBLE = Cue.ofAnyCase(
            "\\b(?:issues?|problems?|delay\\w*|slow\\w*|fail\\w*|unable|cannot|can['’]t|could not|interrupt\\w*|latency|impair\\w*|trouble|offline|late|missing|do(?:es)? not|not respond\\w*|intermittent\\w*)\\b");
    private static final Cue PLANNED = Cue.ofAnyCase(
            "\\b(?:scheduled|planned|upcoming|routine|announced) (?:[\\w-]+ ){0,3}?(?:maintenance|downtime|outages?|upgrades?|migrations?|works?|updates?|restarts?|window)\\b"
                    + "|\\bmaintenance\\b(?: (?:window|notice|announcement|work))?"
                    + "|\\b(?:offline|unavailable|down|(?:down)?time|closed|interruption) (?:for|during|while) (?:an? |the |its )?(?:\\w+ ){0,2}?(?:maintenance|upgrad\\w+|migrat\\w+"
                    + "|re-?ind\\w+|re-?build\\w*|re-?boot\\w*|re-?start\\w*|updat\\w+|patching|replacement|relocation|mov(?:e|ing)|backups?)\\b");

    private static final Cue FUTURE = Cue.ofAnyCase(
            "\\b(?:will|we['’]ll) (?:be )?(?:perform\\w*|upgrad\\w+|updat\\w+|migrat\\w+|mov(?:e|ed|ing)|switch\\w*|replac\\w+|reboot\\w*|restart\\w*|do an?|carr\\w+ out)\\b"
                    + "|\\bno (?:downtime|impact|interruptions?|outages?) (?:is |are )?expected\\b|\\b(?:should|will) take (?:between|about|around|up to|approximately)\\b"
                    + "|\\bis (?:scheduled|planned) for\\b");
    private static final Cue HAPPENED = Cue.ofAnyCase(
            "\\b(?:failed|unexpected\\w*|crashed|broke|incident|could not|went down|were unable|was unable|stopped \\w+ing)\\b");

    private final ReportDraft draft;
    private final Report report;

    StatusNotice(ReportDraft draft, Report report) {
        this.draft = draft;
        this.report = report;
    }

    /** Its first texts. */
    private List<String> texts() {
        return draft.parts().stream()
                .flatMap(part -> Texts.of(part.blocks()).stream())
                .map(Inline::oneLine)
                .filter(text -> !text.isBlank())
                .limit(50)
                .toList();
    }

    // a text with a day is the notice of a status page, and a report in part, where its front matter tells
    // what was hit and whether it is resolved; or where it speaks of trouble and two or more of its updates tell
    // their times, or it says that somebody looks into it and, under a label, that it is resolved.
    /** Whether this is a notice of an incident. */
    boolean isOfIncident() {
        List<String> texts = report.date() == null ? List.of() : texts();
        return !texts.isEmpty() && (isEntry() || (speaksOfTrouble(texts) && (tellsUpdates() || isResolved(texts))));
    }

    private boolean speaksOfTrouble(List<String> texts) {
        String start = draft.title() + " " + Words.brief(String.join(" ", texts), 600);
        return IncidentWords.INCIDENT.in(start) || TROUBLE.in(start);
    }

    private boolean tellsUpdates() {
        List<TimelineEvent> timed =
                report.timeline().stream().filter(event -> event.at() != null).toList();
        boolean states = timed.stream().filter(event -> STATE.in(event.text())).count() >= 2;
        boolean course = timed.stream().anyMatch(event -> IncidentWords.LOOKED_INTO.in(event.text()));
        return timed.size() >= 2 && (states || course);
    }

    private static boolean isResolved(List<String> texts) {
        return IncidentWords.LOOKED_INTO.in(String.join(" ", texts))
                && texts.stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).startsWith("resolved:")
                                || text.toLowerCase(Locale.ROOT).startsWith("resolved -"));
    }

    private boolean isEntry() {
        Moment end = report.milestones().get(Milestone.RESOLVED);
        boolean ended = end != null && end.basis() == Basis.STATED && IncidentWords.INCIDENT.in(draft.title());
        boolean told = ended && !draft.document().frontMatter().isEmpty();
        return told || (names(HIT) && names(ENDS));
    }

    private boolean names(Set<String> labels) {
        return draft.document().frontMatter().entrySet().stream()
                .filter(each -> !each.getValue().values().isEmpty())
                .map(Map.Entry::getKey)
                .map(Words::bare)
                .anyMatch(labels::contains);
    }

    // what is titled as planned work ("LDAP offline for reindex"), is called maintenance by its front matter, or
    // tells what will be done
    // and of nothing that failed, is no report where its title names no failure and it tells neither cause nor
    // impact.
    /** Whether this announces or closes planned work. */
    boolean isOfPlannedWork() {
        if (!draft.parts(Role.ROOT_CAUSE, Role.WHYS, Role.FACTORS, Role.IMPACT, Role.IMPROVE)
                .isEmpty()) {
            return false;
        }
        String title = draft.title();
        String rest = PLANNED.replaced(title, " ");
        boolean planned = PLANNED.in(title) || isCalledMaintenance() || tellsOfFuture();
        return planned && !IncidentWords.INCIDENT.in(rest) && !TROUBLE.in(rest);
    }

    private boolean isCalledMaintenance() {
        return draft.document().frontMatter().entrySet().stream()
                .filter(each -> Words.bare(each.getKey()).endsWith("severity") || STATES.contains(each.getKey()))
                .map(each -> Words.bare(each.getValue().text()))
                .anyMatch(value -> value.endsWith("maintenance") || value.equals("scheduled"));
    }

    private boolean tellsOfFuture() {
        if (!names(HIT)) {
            return false;
        }
        String start = Words.brief(String.join(" ", texts()), 600);
        return FUTURE.in(start) && !HAPPENED.in(start) && !IncidentWords.LOOKED_INTO.in(start);
    }
}
