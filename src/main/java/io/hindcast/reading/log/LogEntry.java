package io.hindcast.reading.log;

import io.hindcast.reading.DateOrder;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.head.HeaderFields;
import io.hindcast.reading.labels.FactLabels;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.MeasureLabels;
import io.hindcast.reading.labels.MilestoneLabels;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.IncidentWords;
import io.hindcast.report.Milestone;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A dated part of a log: its sections, from {@code place} up to before {@code end}, as a draft with the fields of its head, and whether it is an incident beyond doubt. */
record LogEntry(
        int place,
        int end,
        ReportDraft draft,
        List<Field> fields,
        @Nullable LocalDate day,
        boolean isIncident) {
    private static final int LEAST_PROSE = 150;
    private static final Cue COLLECTION = Cue.ofAnyCase(
            "\\b(?:incidents|outages|post ?-?mortems|disruptions)\\b|\\b(?:incident|outage|post-?mortem|event|downtime|failure|disruption) "
                    + "(?:log|history|journal|archive|record|register|list|diary)\\b");
    private static final Cue FAILED = Cue.ofAnyCase(
            "\\b(?:fail(?:s|ed|ing)?|broke|offline|slow\\w*|lost|could not|couldn.t|stopped \\w+ing|unable|dead|full|rejected|delayed)\\b");
    private static final Pattern PAGE =
            Pattern.compile("(?i)^(?!https?:)[^?#]*\\.(?:md|markdown|qmd|html?|adoc|asciidoc|rst|docx)(?:[?#].*)?$");

    /** Whether these words name many incidents. */
    static boolean isCollection(String words) {
        return COLLECTION.in(words);
    }

    /** Whether this address of a link is that of another page beside the file. */
    static boolean isPage(String target) {
        return PAGE.matcher(target).matches();
    }

    /** Whether the section with this index belongs to it. */
    boolean holds(int section) {
        return section >= place && section < end;
    }

    /**
     * An entry is an incident where it has a day and tells what only a report tells; where the file says that it holds
     * incidents ({@code collection}), their story is enough. Of an entry without a heading ({@code loose}), more is asked.
     */
    static LogEntry of(int place, int end, ReportDraft draft, boolean collection, boolean loose) {
        List<Field> fields = HeaderFields.of(draft);
        LogEntry dated = new LogEntry(place, end, draft, fields, dayOf(draft, fields), false);
        boolean incident = dated.day() != null && (loose ? dated.tellsLoosely(collection) : dated.tells(collection));
        draft.sure(incident);
        return new LogEntry(place, end, draft, fields, dated.day(), incident);
    }

    private boolean tells(boolean collection) {
        if (isLink()) {
            return false;
        }
        Set<Role> told = told();
        boolean core = told.stream().anyMatch(Role::isCore);
        boolean words = IncidentWords.INCIDENT.in(heading());
        return (core && told.size() >= 2)
                || (core && statesFacts())
                || (core && (words || collection) && prose() >= LEAST_PROSE / 3)
                || (words && collection && prose() >= LEAST_PROSE && !pointsElsewhere());
    }

    // an entry without a heading is an incident where its file or its table says that it holds incidents and it
    // tells a fact or speaks of a failure; elsewhere it must tell its cause, and how bad it was or how long it took.
    private boolean tellsLoosely(boolean collection) {
        Set<Role> told = told();
        boolean core = told.stream().anyMatch(Role::isCore);
        boolean facts = statesFacts() || statesEnd();
        boolean failed =
                IncidentWords.INCIDENT.in(heading() + " " + opening()) || FAILED.in(heading() + " " + opening());
        return !pointsElsewhere() && (collection ? core || facts || failed : core && facts);
    }

    private boolean statesEnd() {
        return fields.stream().anyMatch(field -> field.isKnown() && MilestoneLabels.of(field) == Milestone.RESOLVED);
    }

    private String opening() {
        return texts().stream().limit(2).map(Inline::oneLine).collect(Collectors.joining(" "));
    }

    /** The day in its heading, else in a date field of its head; null where there is none. */
    private static @Nullable LocalDate dayOf(ReportDraft draft, List<Field> fields) {
        DateOrder order = draft.days().order();
        return DateText.first(draft.parts().getFirst().titleText(), order)
                .or(() -> fields.stream()
                        .filter(field -> field.is(FactLabels.DATES) || field.is(FactLabels.BEGINNINGS))
                        .flatMap(field -> DateText.first(field.value(), order).stream())
                        .findFirst())
                .map(DateText.Found::date)
                .orElse(null);
    }

    private String heading() {
        return draft.parts().getFirst().titleText();
    }

    private boolean isLink() {
        Inline title = draft.parts().getFirst().title();
        return title != null && title.isWholly(Mark.LINK);
    }

    private Set<Role> told() {
        Set<Role> told = new HashSet<>();
        draft.parts().stream()
                .skip(1)
                .filter(part -> part.named() && !part.blocks().isEmpty())
                .forEach(part -> told.add(part.role()));
        fields.forEach(
                field -> Optional.ofNullable(HeadingWords.exact(field.label())).ifPresent(told::add));
        told.removeIf(role -> !role.tellsOfIncident());
        return told;
    }

    private int prose() {
        return texts().stream().mapToInt(text -> text.oneLine().length()).sum();
    }

    /** Whether its head states a severity or how long it took, as no changelog does. */
    private boolean statesFacts() {
        return fields.stream()
                .anyMatch(field -> field.isKnown()
                        && (MeasureLabels.knows(field) || field.label().equals("severity")));
    }

    /** Whether it tells something of its own beside incidents in one file, though too little to be told one by itself. */
    boolean tellsBesideOthers() {
        return day != null
                && !isLink()
                && !pointsElsewhere()
                && (statesFacts() || !told().isEmpty())
                && prose() >= LEAST_PROSE / 3;
    }

    private boolean pointsElsewhere() {
        return texts().stream()
                .flatMap(text -> text.spans().stream())
                .anyMatch(span -> span.mark() == Mark.LINK && isPage(span.target()));
    }

    private List<Inline> texts() {
        return draft.parts().stream()
                .flatMap(part -> Texts.of(part.blocks()).stream())
                .toList();
    }
}
