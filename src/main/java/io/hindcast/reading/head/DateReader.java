package io.hindcast.reading.head;

import io.hindcast.reading.DateOrder;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.FactLabels;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.DueDates;
import io.hindcast.report.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the day of an incident. */
public final class DateReader {
    private static final Set<String> WRITTEN = Set.of(
            "published",
            "published at",
            "created",
            "created at",
            "posted",
            "posted at",
            "report date",
            "last updated",
            "updated",
            "publishdate");

    private static final Set<String> MAIL = Set.of("subject");
    private static final Set<String> PUBLISHING =
            Set.of("author", "authors", "layout", "categories", "slug", "draft", "subject");
    private static final Pattern DAY_BEFORE =
            Pattern.compile(".*?\\b(\\d{1,2})(?:st|nd|rd|th)? ?(?:-|–|/|&|and|to) ?", Pattern.CASE_INSENSITIVE);

    private static final int NEAR_DAYS = 7;
    private final ReportDraft draft;
    private final @Nullable DateOrder order;
    private final DayOfWriting writing;
    private @Nullable LocalDate found;
    private boolean alone;

    private DateReader(ReportDraft draft) {
        this.draft = draft;
        this.order = draft.days().order();
        this.writing = new DayOfWriting(draft);
    }

    // the day comes from a date field, the title, a start field, the file's name, the first dated line of the
    // text, in this order; a name whose day the text never comes near is when the report was written. Where field or
    // title and file name disagree, a remark says so.
    /** Reads the date into the draft. */
    public static void read(ReportDraft draft, List<Field> fields) {
        DateReader reader = new DateReader(draft);
        LocalDate named = DateText.inName(draft.path().substring(draft.path().lastIndexOf('/') + 1), reader.order)
                .or(() -> DateText.inName(draft.path(), reader.order))
                .orElse(null);
        reader.impossible(fields);
        reader.stated(fields, named);
        if (reader.found == null && named != null) {
            reader.opening(named);
        }
        if (reader.found == null && named != null && !reader.writing.isAfterTimeline(named)) {
            reader.set(named, 1, draft.path(), Basis.DERIVED);
        }
        if (reader.found == null) {
            reader.text(named);
            reader.harm();
        }
        reader.fields(fields, WRITTEN, named);
        if (reader.found == null) {
            reader.month(fields);
        }
        if (!reader.outvoted(named)) {
            reader.compare(named);
        }
    }

    // where the day of the head or the title is none of those that the timeline tells, and the file's name is
    // one of them, two tell another day than one; theirs counts, and a remark says so.
    private boolean outvoted(@Nullable LocalDate named) {
        LocalDate stated = found;
        var evidence = draft.evidence().get("date");
        if (named == null || stated == null || evidence == null || named.equals(stated)) {
            return false;
        }
        List<LocalDate> told = writing.timelineDays();
        if (!told.contains(named) || told.contains(stated)) {
            return false;
        }
        set(named, 1, draft.path(), Basis.DERIVED);
        draft.remark(Remark.DATE_OUTVOTED, evidence.line(), evidence.column(), stated, named);
        return true;
    }

    private void stated(List<Field> fields, @Nullable LocalDate named) {
        if (fields.stream().anyMatch(field -> field.is(MAIL))) {
            title(named);
        }
        fields(fields, FactLabels.DATES, named);
        if (found != null && fields.stream().anyMatch(field -> field.is(PUBLISHING))) {
            opening(found);
        }
        if (found == null) {
            title(named);
        }
        fields(fields, FactLabels.BEGINNINGS, named);
    }

    private void opening(LocalDate named) {
        writing.opening(named).ifPresent(told -> set(told.day(), told.line(), told.quote(), Basis.STATED));
    }

    private void harm() {
        if (found != null && alone) {
            writing.harm(found).ifPresent(told -> set(told.day(), told.line(), told.quote(), Basis.DERIVED));
        }
    }

    // where only a month is told, "August 2026", its first day stands in, and a remark says so.
    private void month(List<Field> fields) {
        String fieldText = fields.stream()
                .filter(field -> field.is(FactLabels.DATES) && field.isKnown())
                .map(Field::value)
                .findFirst()
                .orElse("");
        for (String text : List.of(fieldText, draft.title(), draft.path())) {
            LocalDate last = DueDates.month(text);
            if (last != null) {
                int line = text.equals(draft.title()) && draft.evidence().containsKey("title")
                        ? draft.evidence().get("title").line()
                        : 1;
                set(last.withDayOfMonth(1), line, text, Basis.DERIVED);
                draft.remark(Remark.DATE_PARTIAL, line, 1, text, last.withDayOfMonth(1));
                return;
            }
        }
    }

    private void fields(List<Field> fields, Set<String> labels, @Nullable LocalDate named) {
        for (Field field : fields) {
            if (found == null && field.is(labels)) {
                DateText.brief(field.value(), order)
                        .ifPresent(each -> take(each, field.line(), field.value(), named, Basis.STATED));
            }
        }
    }

    private void title(@Nullable LocalDate named) {
        String title = draft.title();
        int line = draft.evidence().containsKey("title")
                ? draft.evidence().get("title").line()
                : 1;
        DateText.brief(title, order)
                .or(() -> DateText.all(title, new Days(named, order)).stream().findFirst())
                .map(each -> firstOf(each, title))
                .ifPresent(each -> take(each, line, title.substring(each.from(), each.to()), named, Basis.STATED));
    }

    // of several days that share their month, "4 and 5 June 2024", the first counts.
    private static DateText.Found firstOf(DateText.Found last, String text) {
        Matcher before = DAY_BEFORE.matcher(text.substring(0, last.from()));
        if (last.other() != null || !before.matches()) {
            return last;
        }
        int day = Integer.parseInt(before.group(1));
        boolean first = day > 0 && day < last.date().getDayOfMonth();
        return first ? new DateText.Found(last.date().withDayOfMonth(day), null, before.start(1), last.to()) : last;
    }

    private void text(@Nullable LocalDate named) {
        for (Part part : draft.parts()) {
            if (part.role() == Role.ACTIONS || part.role() == Role.REFERENCES) {
                continue;
            }
            if (part.title() != null && inText(part.title(), named)) {
                return;
            }
            for (Inline text : Texts.of(part.blocks())) {
                if (inText(text, named)) {
                    return;
                }
            }
        }
    }

    private boolean inText(Inline text, @Nullable LocalDate named) {
        Optional<DateText.Found> first = DateText.all(text.text(), new Days(null, order)).stream()
                .filter(each -> !DayOfWriting.isOfWriting(text.text(), each))
                .findFirst();
        alone = first.filter(each ->
                        each.from() == 0 && each.to() >= text.text().strip().length())
                .isPresent();
        first.ifPresent(
                each -> take(each, text.line(), text.text().substring(each.from(), each.to()), named, Basis.DERIVED));
        return first.isPresent();
    }

    // of the two readings of an ambiguous date the file's name decides, else the order of the report's other
    // dates, else that of its archive; a remark says how it was read, and by which order.
    private void take(DateText.Found each, int line, String quote, @Nullable LocalDate named, Basis basis) {
        LocalDate date = each.date();
        if (each.other() != null) {
            boolean settled = date.equals(named) || each.other().equals(named);
            date = each.other().equals(named) ? each.other() : date;
            if (!settled) {
                draft.remarkOrder(line, quote, date);
            }
        }
        set(date, line, quote, basis);
    }

    private void set(LocalDate date, int line, String quote, Basis basis) {
        found = date;
        draft.date(date);
        draft.evidence("date", line, quote, basis);
    }

    private void impossible(List<Field> fields) {
        for (Field field : fields) {
            if (field.is(FactLabels.DATES)) {
                DateText.impossible(field.value())
                        .ifPresent(text -> draft.remark(
                                Remark.DATE_IMPOSSIBLE, field.line(), draft.column(field.line(), text), text));
            }
        }
    }

    private void compare(@Nullable LocalDate named) {
        var evidence = draft.evidence().get("date");
        if (found == null) {
            draft.remark(Remark.DATE_MISSING, 1, 1);
        } else if (named != null && Math.abs(named.toEpochDay() - found.toEpochDay()) > NEAR_DAYS && evidence != null) {
            draft.remark(Remark.DATE_DIFFERS, evidence.line(), evidence.column(), found, named);
        }
    }
}
