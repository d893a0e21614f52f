package io.hindcast.reading.log;

import io.hindcast.reading.DateOrder;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.head.HeaderFields;
import io.hindcast.reading.labels.FactLabels;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.MeasureLabels;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.IncidentWords;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A dated part of a log: its sections, from {@code place} up to before {@code end}, as a draft, and whether it is an incident beyond doubt. */
record LogEntry(
        int place, int end, ReportDraft draft, @Nullable LocalDate day, boolean isIncident) {
    private static final int LEAST_PROSE = 150;
    private static final Cue COLLECTION = Cue.ofAnyCase(
            "\\b(?:incidents|outages|post ?-?mortems|disruptions)\\b|\\b(?:incident|outage|post-?mortem|event) "
                    + "(?:log|history|journal|archive|record|register|list|diary)\\b");
    private static final Pattern PAGE =
            Pattern.compile("(?i)^(?!https?:)[^?#]*\\.(?:md|markdown|qmd|html?|adoc|asciidoc|rst|docx)(?:[?#].*)?$");

    /** Whether these words name many incidents. */
    static boolean isCollection(String words) {
        return COLLECTION.in(words);
    }

    /** Whether the section with this index belongs to it. */
    boolean holds(int section) {
        return section >= place && section < end;
    }

    /**
     * An entry is an incident where it has a day and tells what only a report tells; where the file says that it holds
     * incidents ({@code collection}), their story is enough.
     */
    static LogEntry of(int place, int end, ReportDraft draft, boolean collection) {
        LogEntry dated = new LogEntry(place, end, draft, dayOf(draft), false);
        boolean incident = dated.day() != null && dated.tells(collection);
        draft.sure(incident);
        return new LogEntry(place, end, draft, dated.day(), incident);
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

    /** The day in its heading, else in a date field of its head; null where there is none. */
    private static @Nullable LocalDate dayOf(ReportDraft draft) {
        DateOrder order = draft.days().order();
        return DateText.first(draft.parts().getFirst().titleText(), order)
                .or(() -> HeaderFields.of(draft).stream()
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
        HeaderFields.of(draft)
                .forEach(field ->
                        Optional.ofNullable(HeadingWords.exact(field.label())).ifPresent(told::add));
        told.removeIf(role -> !role.tellsOfIncident());
        return told;
    }

    private int prose() {
        return texts().stream().mapToInt(text -> text.oneLine().length()).sum();
    }

    /** Whether its head states a severity or how long it took, as no changelog does. */
    private boolean statesFacts() {
        return HeaderFields.of(draft).stream()
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
                .anyMatch(span ->
                        span.mark() == Mark.LINK && PAGE.matcher(span.target()).matches());
    }

    private List<Inline> texts() {
        return draft.parts().stream()
                .flatMap(part -> Texts.of(part.blocks()).stream())
                .toList();
    }
}
