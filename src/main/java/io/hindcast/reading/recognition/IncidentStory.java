package io.hindcast.reading.recognition;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Placeholder;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Fillers;
import io.hindcast.reading.words.IncidentWords;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Basis;
import io.hindcast.report.Evidence;
import io.hindcast.report.Milestone;
import io.hindcast.report.Moment;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much a text tells of one incident: its parts, its day and times, its words of failure, its prose. */
final class IncidentStory {
    private static final Pattern SEPARATOR = Pattern.compile("[-_/.]");
    private static final int LONG_STORY = 4;

    /** The most characters of a why with its marks. */
    private static final int LONGEST_WHY = 40;

    private final ReportDraft draft;
    private final Report report;

    IncidentStory(ReportDraft draft, Report report) {
        this.draft = draft;
        this.report = report;
    }

    /** Whether it is a report of an incident; {@code aboutTheFolder}: its name is that of a README or the like, of which more is asked. */
    boolean isReport(boolean aboutTheFolder) {
        return (aboutTheFolder ? tellsOfIncidentAsReadme() : tellsOfIncident())
                || namesItself(aboutTheFolder)
                || (!aboutTheFolder && new ShortStory(draft).isReport(isDatedByHead()));
    }

    private boolean namesItself(boolean aboutTheFolder) {
        boolean dated = report.date() != null;
        return (!aboutTheFolder || dated) && OwnWords.nameReport(draft, dated, dated || prose() >= LONG_STORY, start());
    }

    private boolean tellsOfIncident() {
        Set<Role> roles = roles();
        boolean core = roles.stream().anyMatch(Role::isCore);
        boolean dated = report.date() != null;
        boolean times = timed() >= 2 || draft.timed() >= 3;
        boolean several = roles.size() >= 4 || (roles.size() >= 2 && (dated || times));
        if (core && (several || (dated && (times || saysSo())) || (isDatedByHead() && namesRootCause()))) {
            return true;
        }
        boolean words = isCalledIncident();
        boolean byWords =
                isDatedByHead() && words && prose() >= (draft.parts().stream().anyMatch(Part::named) ? 2 : 3);
        boolean byTimes = dated && timed() >= 3 && (words || saysSo());
        boolean cause = report.rootCause() != null;
        boolean facts = report.severity() != null || report.minutes().restore() != null;
        boolean byCause = isDatedByHead() && words && cause && (facts || timed() >= 2);
        boolean undated =
                core && roles.size() >= 2 && ((namesRootCause() && tellsOfOne(opening())) || isAnalysis(roles));
        return undated
                || statesEnd()
                || tellsCourse()
                || tellsBeginningAndEnd()
                || byWords
                || byTimes
                || byCause
                || (dated && words && roles.size() >= 2);
    }

    // a head that states a day, a severity or services, and when it was resolved, heads a report.
    private boolean statesEnd() {
        Moment resolved = report.milestones().get(Milestone.RESOLVED);
        boolean hit = report.severityAsWritten() != null || !report.services().isEmpty();
        return isDatedByHead() && hit && resolved != null && resolved.basis() == Basis.STATED && prose() >= 1;
    }

    private boolean tellsOfIncidentAsReadme() {
        Set<Role> roles = roles();
        boolean told = timed() >= 3 || draft.timed() >= 3;
        boolean enough = (roles.size() >= 3 && (report.date() != null || told)) || (roles.size() >= 2 && told);
        return roles.stream().anyMatch(Role::isCore)
                && ((enough && (told || isCalledIncident())) || (roles.size() >= 2 && tellsOfOne(start())));
    }

    /** The parts with content that only a report of an incident has. */
    private Set<Role> roles() {
        return draft.parts().stream()
                .filter(part -> part.role().tellsOfIncident() && hasContent(part))
                .map(Part::role)
                .collect(Collectors.toSet());
    }

    /** Whether its title or its path has words of failure. */
    private boolean isCalledIncident() {
        return IncidentWords.INCIDENT.in(
                draft.title() + " " + SEPARATOR.matcher(draft.path()).replaceAll(" "));
    }

    // what has a day, speaks of a failure in the past tense, and tells how long it took, is a report; so is what
    // states a severity beside it.
    private boolean tellsCourse() {
        boolean told = saysSo() && IncidentWords.PAST.in(start());
        boolean rated = isDatedByHead() && report.severityAsWritten() != null;
        return report.date() != null && report.minutes().restore() != null && prose() >= 2 && (told || rated);
    }

    // what has a day and says in prose when the harm began or was noticed and when it ended, each with its
    // time, is a report.
    private boolean tellsBeginningAndEnd() {
        return report.date() != null
                && report.timeline().isEmpty()
                && tellsAny(Milestone.BEGAN, Milestone.DETECTED)
                && tellsAny(Milestone.MITIGATED, Milestone.RESOLVED)
                && !IncidentWords.MANY.in(draft.title());
    }

    private boolean tellsAny(Milestone... milestones) {
        return Stream.of(milestones)
                .map(report.milestones()::get)
                .anyMatch(moment -> moment != null && moment.basis() == Basis.DERIVED);
    }

    /** Whether it tells a day or times. */
    boolean isPlaced() {
        return report.date() != null || timed() > 0 || draft.timed() > 0;
    }

    private boolean namesRootCause() {
        return draft.parts(Role.ROOT_CAUSE).stream()
                .anyMatch(part -> part.named()
                        && part.titleText().toLowerCase(Locale.ROOT).contains("root cause")
                        && hasContent(part));
    }

    // a README without a day is a report where it speaks of one failure and tells its cause in the past tense.
    // so is any file without a day that heads a root cause and another part of an incident.
    private boolean tellsOfOne(String beginning) {
        boolean past = draft.parts(Role.ROOT_CAUSE, Role.FACTORS, Role.WHYS).stream()
                .flatMap(part -> Texts.of(part.blocks()).stream())
                .anyMatch(text -> IncidentWords.PAST.in(Words.brief(text.text(), 500)));
        return past && saysSo() && !IncidentWords.MANY.in(draft.title() + " " + beginning);
    }

    private boolean isAnalysis(Set<Role> roles) {
        return OwnWords.isAnalysis(draft.title())
                && roles.contains(Role.ROOT_CAUSE)
                && IncidentWords.INCIDENT.in(start())
                && !IncidentWords.MANY.in(draft.title() + " " + opening());
    }

    private String opening() {
        return draft.parts().stream()
                .flatMap(part -> Texts.of(part.blocks()).stream())
                .findFirst()
                .map(text -> Words.brief(text.text(), 500))
                .orElse("");
    }

    /** How it begins. */
    String start() {
        String start = draft.parts().stream()
                .limit(3)
                .flatMap(part -> Texts.of(part.blocks()).stream())
                .map(Inline::text)
                .collect(Collectors.joining(" "));
        return Words.brief(start, 1_500);
    }

    /** Whether its head or its file's name tells the day, and not a line of its text. */
    boolean isDatedByHead() {
        Evidence evidence = draft.evidence().get("date");
        return evidence != null && (evidence.basis() == Basis.STATED || evidence.line() == 1);
    }

    private boolean saysSo() {
        return IncidentWords.INCIDENT.in(draft.title() + " " + start());
    }

    private long prose() {
        return draft.parts().stream()
                .flatMap(part -> Texts.of(part.blocks()).stream())
                .filter(text -> text.text().length() > 60)
                .count();
    }

    /** How many entries of its timeline have an instant. */
    long timed() {
        return report.timeline().stream()
                .map(TimelineEvent::at)
                .filter(Objects::nonNull)
                .count();
    }

    private static boolean isUnsaid(String text) {
        return Fillers.isFiller(text)
                || (text.length() <= LONGEST_WHY && Words.bare(text).equals("why"));
    }

    /** Whether this part holds more than places to fill in. */
    static boolean hasContent(Part part) {
        for (Inline text : Texts.of(part.blocks())) {
            if (!isUnsaid(text.oneLine()) && !text.isWholly(Mark.EMPHASIS) && !Placeholder.isWhole(text.text())) {
                return true;
            }
        }
        return part.blocks().stream().anyMatch(block -> block instanceof Block.Code);
    }
}
