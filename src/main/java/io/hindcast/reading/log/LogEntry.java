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
import io.hindcast.reading.words.ForeignWords;
import io.hindcast.reading.words.IncidentWords;
import io.hindcast.report.Milestone;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
                    + "(?:log|history|journal|archive|record|register|registry|list|diary)\\b|"
                    + ForeignWords.alternatives("collection"));
    private static final Cue FAILED = Cue.ofAnyCase(
            "\\b(?:fail(?:s|ed|ing)?|broke|offline|slow\\w*|lost|could not|couldn.t|stopped \\w+ing|unable|dead|full|rejected|delayed|expired|crashed|recovered|restored)\\b");
    private static final Pattern PAGE =
            Pattern.compile("(?i)^(?!https?:)[^?#]*\\.(?:md|markdown|qmd|html?|adoc|asciidoc|rst|docx)(?:[?#].*)?$");

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,10}-(?:\\d{4}-)?\\d{1,6}\\b");

    /** What the file of an entry is: one that speaks of many incidents, one that is titled so, one whose entries have no headings. */
    record Book(boolean collection, boolean titled, boolean loose) {}

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
     * incidents, their story is enough. Of an entry without a heading, more is asked.
     */
    static LogEntry of(int place, int end, ReportDraft draft, Book book) {
        List<Field> fields = HeaderFields.of(draft);
        LogEntry entry = new LogEntry(place, end, draft, fields, dayOf(draft, fields), false);
        boolean incident = entry.day() == null ? entry.tellsByNumber(book) : entry.tellsByDay(book);
        draft.sure(incident);
        return new LogEntry(place, end, draft, fields, entry.day(), incident);
    }

    private boolean tellsByDay(Book book) {
        return book.loose() ? tellsLoosely(book.collection()) : tells(book.collection()) || tellsAsTitled(book);
    }

    // in a file titled as a collection of incidents a dated heading with prose below that speaks of a failure is
    // an incident, whatever its heading says.
    private boolean tellsAsTitled(Book book) {
        return book.titled() && !isLink() && prose() >= LEAST_PROSE / 3 && tellsLoosely(true);
    }

    // in such a file a heading that begins with an incident's number is one without a day too, where it tells
    // its cause or what was done and states how bad it was.
    private boolean tellsByNumber(Book book) {
        return book.titled()
                && !book.loose()
                && number() != null
                && statesFacts()
                && told().stream().anyMatch(Role::isCore);
    }

    /** The number that its heading begins with, as INC-2025-014; null where there is none. */
    private @Nullable String number() {
        Matcher number = NUMBER.matcher(heading());
        return number.lookingAt() ? number.group() : null;
    }

    /** What tells it from others: its day, else its number. */
    String sign() {
        return String.valueOf(day == null ? number() : day);
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

    /** Whether it tells something of its own beside incidents in one file, though too little to be told one by itself; {@code titled}: the file is titled as a collection. */
    boolean tellsBesideOthers(boolean titled) {
        return day != null
                && !isLink()
                && !pointsElsewhere()
                && (titled || statesFacts() || !told().isEmpty())
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
