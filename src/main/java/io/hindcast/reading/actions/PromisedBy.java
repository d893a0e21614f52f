package io.hindcast.reading.actions;

import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.DueDates;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Fillers;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day by which an action is promised, as far as its words tell one; the first one counts. */
final class PromisedBy {
    private static final Cue NOT_DUE =
            Cue.ofAnyCase("\\b(?:on|since|from|of|for|until|before|after|in|at|and|or|to|the|as of|than)\\s*$");

    private final Days days;
    private @Nullable LocalDate day;
    private @Nullable String unreadable;
    private @Nullable String ambiguous;
    private @Nullable String relative;

    PromisedBy(Days days) {
        this.days = days;
    }

    /** The day as stated, or counted from the report's; null where none is known. */
    @Nullable
    DueDate stated() {
        return day == null ? null : new DueDate(day, relative == null ? Basis.STATED : Basis.DERIVED);
    }

    /** Takes the words of a due date; where they tell a state instead, this is it. */
    @Nullable
    ActionState take(String text) {
        if (day != null || Fillers.isFiller(text)) {
            return null;
        }
        day = DueDates.in(text, days);
        relative = DueDates.isRelative(text, days) ? text : null;
        ambiguous = day != null && DueDates.isAmbiguous(text, days) ? text : null;
        ActionState state = day == null ? StateWords.ofCell(text) : null;
        unreadable = day == null && state == null ? text : unreadable;
        return state;
    }

    /** Takes words that are one day alone and not before the report, where none is known; false for others. */
    boolean takeWhole(String text) {
        LocalDate whole = day == null && DueDates.isWhole(text, days) ? DueDates.in(text, days) : null;
        LocalDate reported = days.near();
        if (whole == null || (reported != null && whole.isBefore(reported))) {
            return false;
        }
        take(text);
        return true;
    }

    // a day that ends an item with a check box, as a chip of a wiki's task does, is its due date, unless the
    // word before it says otherwise.
    /** The task without the due date that ends it. */
    String withoutDay(String task) {
        DateText.Found last = DateText.all(task, days).stream()
                .reduce((first, second) -> second)
                .orElse(null);
        if (last == null || last.to() < task.length() || NOT_DUE.in(task.substring(0, last.from()))) {
            return task;
        }
        return takeWhole(task.substring(last.from()))
                ? task.substring(0, last.from()).strip()
                : task;
    }

    /** Remarks words that could not be read, or could be read in two ways. */
    void remark(ReportDraft draft, int line) {
        if (unreadable != null) {
            draft.remark(Remark.DUE_DATE_UNREADABLE, line, draft.column(line, unreadable), unreadable);
        } else if (relative != null && day != null) {
            draft.remark(Remark.DUE_DATE_RELATIVE, line, draft.column(line, relative), relative, day);
        } else if (ambiguous != null && day != null) {
            draft.remarkOrder(line, ambiguous, day);
        }
    }
}
