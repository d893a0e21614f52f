package io.hindcast.reading.recognition;

import io.hindcast.reading.document.Placeholder;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.head.TitleReader;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
                    Remark.NOTICE_ONLY,
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

    private static final Set<String> UNFILLED = Set.of(Remark.ACTION_UNFILLED.code(), Remark.LESSON_UNFILLED.code());

    private final ReportDraft draft;
    private final List<Placeholder> placeholders;
    private final IncidentStory story;
    private final StatusNotice notice;

    private Recognition(ReportDraft draft, Report report) {
        this.draft = draft;
        this.placeholders = Placeholder.in(draft.document());
        this.story = new IncidentStory(draft, report);
        this.notice = new StatusNotice(draft, report);
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
        boolean index = INDEX.matcher(name).matches();
        boolean listing = LinkList.ofReports(draft);
        if (!listing && isTemplate(name)) {
            List<Diagnostic> reasons = new ArrayList<>(List.of(Remark.TEMPLATE_UNFILLED.at(1, 1, placeholders.size())));
            placeholders.forEach(each -> reasons.add(
                    Remark.TEMPLATE_PLACEHOLDER.at(each.line(), each.column(), Words.brief(each.words(), 80))));
            return reasons;
        }
        boolean aboutTheFolder = ABOUT_THE_FOLDER.matcher(name).matches();
        OtherDocument other = notice.isOfPlannedWork()
                ? OtherDocument.PLAN
                : OtherDocument.of(draft, story.start(), story.timed() >= 2 || draft.timed() >= 2);
        if (draft.isSure() || (other == null && !listing && isReport(name, aboutTheFolder))) {
            return List.of();
        }
        if (aboutTheFolder) {
            return List.of(Remark.README.at(1, 1));
        }
        if (!index && draft.parts().stream().allMatch(part -> part.blocks().isEmpty())) {
            return List.of(Remark.BODY_EMPTY.at(1, 1));
        }
        if (other != null) {
            return List.of(Remark.OTHER_DOCUMENT.at(1, 1, other.words()));
        }
        return List.of((index || listing || LinkList.is(draft) ? Remark.INDEX_PAGE : Remark.NOT_A_REPORT).at(1, 1));
    }

    private boolean isReport(String name, boolean aboutTheFolder) {
        if (OwnWords.nameGuide(draft, name, story.isPlaced())) {
            return false;
        }
        if (story.isReport(aboutTheFolder)) {
            return true;
        }
        boolean told = !aboutTheFolder && notice.isOfIncident();
        if (told) {
            draft.remark(Remark.NOTICE_ONLY, 1, 1);
        }
        return told;
    }

    private boolean isTemplate(String name) {
        boolean untitled = draft.title().isEmpty();
        boolean named = name.contains("template")
                && (!story.isDatedByHead()
                        || draft.title().toLowerCase(Locale.ROOT).contains("template"));
        if (placeholders.size() >= 2 && (untitled || named)) {
            return true;
        }
        if (!untitled && !named) {
            return false;
        }
        long empty = draft.parts().stream().filter(this::isUnfilled).count();
        long incident = draft.parts().stream()
                .filter(part -> part.named() && part.role().tellsOfIncident())
                .count();
        return incident >= 2 && empty * 2 > incident && story.timed() == 0;
    }

    private boolean isUnfilled(Part part) {
        return part.named() && part.role().tellsOfIncident() && !IncidentStory.hasContent(part);
    }
}
