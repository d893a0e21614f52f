package io.hindcast.reading.recognition;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Placeholder;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.head.TitleReader;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.IncidentWords;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Basis;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Evidence;
import io.hindcast.report.Milestone;
import io.hindcast.report.Moment;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges what a file is: a report, one with gaps, or something else, and says why. */
public final class Recognition {
    private static final Pattern ABOUT_THE_FOLDER = Pattern.compile(
            "^(?:readme|contributing|changelog|license|licence|code_of_conduct|security|sources|notice|authors)\\b.*");
    private static final Pattern INDEX = Pattern.compile("^_?(?:index|toc|summary|list|contents|overview)$");
    /** Remarks that mean that something in a report could not be read. */
    private static final Set<String> GAPS = EnumSet.of(
                    Remark.TEMPLATE_LEFTOVER,
                    Remark.FRONT_MATTER_UNREADABLE,
                    Remark.LINE_CUT,
                    Remark.TEXT_CUT,
                    Remark.TABLE_TOO_WIDE,
                    Remark.NESTING_TOO_DEEP,
                    Remark.DATE_IMPOSSIBLE,
                    Remark.DATE_MISSING,
                    Remark.TIMELINE_CUT,
                    Remark.TIMELINE_WITHOUT_DATE,
                    Remark.RESOLVED_BEFORE_DETECTED)
            .stream()
            .map(Remark::code)
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONG_STORY = 4;
    private static final Set<String> UNFILLED = Set.of(Remark.ACTION_UNFILLED.code(), Remark.LESSON_UNFILLED.code());

    private final ReportDraft draft;
    private final Report report;
    private final List<Placeholder> placeholders;

    private Recognition(ReportDraft draft, Report report) {
        this.draft = draft;
        this.report = report;
        this.placeholders = Placeholder.in(draft.document());
    }

    /** The report as read, in part, or rejected, with its remarks in the order of the text. */
    public static Report judge(ReportDraft draft, Report report) {
        Recognition recognition = new Recognition(draft, report);
        List<Diagnostic> reasons = recognition.reasonsAgainst();
        if (!reasons.isEmpty()) {
            List<Diagnostic> all = new ArrayList<>(reasons);
            draft.document().remarks().stream()
                    .filter(remark -> remark.code().equals(Remark.TEXT_CUT.code()))
                    .forEach(all::add);
            return Report.rejected(report.key(), report.source(), all);
        }
        List<Diagnostic> remarks = new ArrayList<>(draft.remarks());
        recognition.addLeftovers(remarks);
        remarks.sort(Diagnostic.IN_ORDER_OF_TEXT);
        boolean gaps = remarks.stream().anyMatch(each -> GAPS.contains(each.code()));
        return report.toBuilder()
                .outcome(gaps ? Outcome.PARTIAL : Outcome.READ)
                .diagnostics(remarks)
                .build();
    }

    /** Adds one remark for each line with places left; what else was said of those places says no more. */
    private void addLeftovers(List<Diagnostic> remarks) {
        Set<Integer> lines = new HashSet<>();
        for (Placeholder each : placeholders) {
            if (lines.add(each.line())) {
                String words = Words.brief(each.words(), 80);
                remarks.add(Remark.TEMPLATE_LEFTOVER.at(each.line(), each.column(), words));
            }
        }
        remarks.removeIf(remark -> UNFILLED.contains(remark.code()) && lines.contains(remark.line()));
    }

    // a template is a file with places to fill in and no title of its own; a report with a few places left is a
    // report.
    // a report tells of an incident: parts that only such a report has, a day, times, or words of failure in its
    // title.
    // what is no report is told apart: README and the like, a list of links, nothing but a head, anything else.
    private List<Diagnostic> reasonsAgainst() {
        String name = TitleReader.fileName(draft.path()).toLowerCase(Locale.ROOT);
        if (isTemplate(name)) {
            List<Diagnostic> reasons = new ArrayList<>(List.of(Remark.TEMPLATE_UNFILLED.at(1, 1, placeholders.size())));
            placeholders.forEach(each -> reasons.add(
                    Remark.TEMPLATE_PLACEHOLDER.at(each.line(), each.column(), Words.brief(each.words(), 80))));
            return reasons;
        }
        boolean aboutTheFolder = ABOUT_THE_FOLDER.matcher(name).matches();
        if (draft.isSure() || (!OwnWords.nameGuide(draft, name, isPlaced()) && isReport(aboutTheFolder))) {
            return List.of();
        }
        if (aboutTheFolder) {
            return List.of(Remark.README.at(1, 1));
        }
        if (draft.parts().stream().allMatch(part -> part.blocks().isEmpty())) {
            return List.of(Remark.BODY_EMPTY.at(1, 1));
        }
        return List.of(
                (INDEX.matcher(name).matches() || isListOfLinks() ? Remark.INDEX_PAGE : Remark.NOT_A_REPORT).at(1, 1));
    }

    private boolean isTemplate(String name) {
        boolean untitled = draft.title().isEmpty();
        boolean named = name.contains("template")
                && (!datedByHead() || draft.title().toLowerCase(Locale.ROOT).contains("template"));
        if (placeholders.size() >= 2 && (untitled || named)) {
            return true;
        }
        long empty = draft.parts().stream().filter(this::isUnfilled).count();
        long incident = draft.parts().stream()
                .filter(part -> part.named() && part.role().tellsOfIncident())
                .count();
        return (untitled || named) && incident >= 2 && empty * 2 > incident && timed() == 0;
    }

    private boolean isUnfilled(Part part) {
        return part.named() && part.role().tellsOfIncident() && !hasContent(part);
    }

    private boolean hasContent(Part part) {
        for (Inline text : Texts.of(part.blocks())) {
            if (!text.isBlank() && !text.isWholly(Mark.EMPHASIS) && !Placeholder.isWhole(text.text())) {
                return true;
            }
        }
        return part.blocks().stream().anyMatch(block -> block instanceof Block.Code);
    }

    private long timed() {
        return report.timeline().stream()
                .map(TimelineEvent::at)
                .filter(Objects::nonNull)
                .count();
    }

    private boolean isReport(boolean aboutTheFolder) {
        return tellsOfIncident(aboutTheFolder) || namesItself(aboutTheFolder);
    }

    private boolean namesItself(boolean aboutTheFolder) {
        boolean dated = report.date() != null;
        return (!aboutTheFolder || dated) && OwnWords.nameReport(draft, dated, dated || prose() >= LONG_STORY, start());
    }

    private boolean tellsOfIncident(boolean aboutTheFolder) {
        Set<Role> roles = draft.parts().stream()
                .filter(part -> part.role().tellsOfIncident() && hasContent(part))
                .map(Part::role)
                .collect(Collectors.toSet());
        boolean core = roles.stream().anyMatch(Role::isCore);
        boolean dated = report.date() != null;
        boolean times = timed() >= 2 || draft.timed() >= 3;
        boolean several = roles.size() >= 4 || (roles.size() >= 2 && (dated || times));
        boolean byParts = core && (several || (dated && (times || saysSo())) || (datedByHead() && namesRootCause()));
        if (byParts && !aboutTheFolder) {
            return true;
        }
        boolean words =
                IncidentWords.INCIDENT.in(draft.title() + " " + draft.path().replaceAll("[-_/.]", " "));
        if (aboutTheFolder) {
            boolean told = timed() >= 3 || draft.timed() >= 3;
            boolean enough = (roles.size() >= 3 && (dated || told)) || (roles.size() >= 2 && told);
            return core && ((enough && (told || words)) || (roles.size() >= 2 && tellsOfOne()));
        }
        boolean byWords =
                datedByHead() && words && prose() >= (draft.parts().stream().anyMatch(Part::named) ? 2 : 3);
        boolean byTimes = dated && timed() >= 3 && (words || saysSo());
        boolean cause = report.rootCause() != null;
        boolean facts = report.severity() != null || report.minutes().restore() != null;
        boolean byCause = datedByHead() && words && cause && (facts || timed() >= 2);
        return statesEnd() || tellsCourse() || byWords || byTimes || byCause || (dated && words && roles.size() >= 2);
    }

    // a head that states a day, a severity or services, and when it was resolved, heads a report.
    private boolean statesEnd() {
        Moment resolved = report.milestones().get(Milestone.RESOLVED);
        boolean hit = report.severityAsWritten() != null || !report.services().isEmpty();
        return datedByHead() && hit && resolved != null && resolved.basis() == Basis.STATED && prose() >= 1;
    }

    // what has a day, speaks of a failure in the past tense, and tells how long it took, is a report; so is what
    // states a severity beside it.
    private boolean tellsCourse() {
        boolean told = saysSo() && IncidentWords.PAST.in(start());
        boolean rated = datedByHead() && report.severityAsWritten() != null;
        return report.date() != null && report.minutes().restore() != null && prose() >= 2 && (told || rated);
    }

    private boolean isPlaced() {
        return report.date() != null || timed() > 0 || draft.timed() > 0;
    }

    private boolean namesRootCause() {
        return draft.parts(Role.ROOT_CAUSE).stream()
                .anyMatch(part -> part.named()
                        && part.titleText().toLowerCase(Locale.ROOT).contains("root cause")
                        && hasContent(part));
    }

    // a README without a day is a report where it speaks of one failure and tells its cause in the past tense.
    private boolean tellsOfOne() {
        boolean past = draft.parts(Role.ROOT_CAUSE, Role.FACTORS, Role.WHYS).stream()
                .flatMap(part -> Texts.of(part.blocks()).stream())
                .anyMatch(text -> IncidentWords.PAST.in(Words.brief(text.text(), 500)));
        return past && saysSo() && !IncidentWords.MANY.in(draft.title() + " " + start());
    }

    private String start() {
        String start = draft.parts().stream()
                .limit(3)
                .flatMap(part -> Texts.of(part.blocks()).stream())
                .map(Inline::text)
                .collect(Collectors.joining(" "));
        return Words.brief(start, 1_500);
    }

    private boolean datedByHead() {
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

    private boolean isListOfLinks() {
        int entries = 0;
        int links = 0;
        for (Part part : draft.parts()) {
            for (Block block : part.blocks()) {
                List<Inline> items = switch (block) {
                    case Bullets bullets ->
                        bullets.items().stream().map(Item::content).toList();
                    case Table table ->
                        table.rows().stream()
                                .map(row -> row.cells().stream()
                                        .filter(Recognition::isLink)
                                        .findFirst()
                                        .orElse(row.cells().getFirst()))
                                .toList();
                    default -> List.of();
                };
                entries += items.size();
                links += (int) items.stream().filter(Recognition::isLink).count();
            }
        }
        return entries >= 2 && links * 10 >= entries * 6;
    }

    private static boolean isLink(Inline text) {
        return text.spans().stream().anyMatch(span -> span.mark() == Mark.LINK)
                || text.text().matches("\\S{1,200}\\.(?:md|qmd|html|adoc|rst)\\s*");
    }
}
