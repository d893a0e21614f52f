package io.hindcast.reading.actions;

import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.DueDates;
import io.hindcast.reading.words.Fillers;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is written about an action beside its task: who, by when, how urgent, how far; gathered piece by piece, the first word wins. */
final class ActionTraits {
    private static final Set<String> NO_DAY =
            Set.of("no date yet", "no date", "no due date", "no due date yet", "undated", "no eta", "no eta yet");

    private final Days days;
    private @Nullable String owner;
    private @Nullable String priority;
    private @Nullable ActionState state;
    private final PromisedBy due;
    private @Nullable String ticket;
    private @Nullable LocalDate doneOn;
    private boolean goldenPath;
    private boolean amongNames;

    /** Starts with nothing; {@code days} helps to read due dates. */
    ActionTraits(Days days) {
        this.days = days;
        this.due = new PromisedBy(days);
    }

    /** The day by which it is promised. */
    PromisedBy due() {
        return due;
    }

    /** Takes one piece such as "owner=eng", "due 2026-01-15", "high priority", "done" or "@dma"; false where it is none. */
    boolean take(String text) {
        String piece = Words.squeeze(text);
        return takeKeyed(piece) || takeWords(piece);
    }

    private boolean takeName(String words, boolean listed) {
        return owner == null && OwnerNames.isName(words, listed) && take(Trait.OWNER, words);
    }

    /** Takes what may end an action without a word that says what it is: a day, or a name; {@code beside} other traits. */
    boolean takeEnd(String words, boolean beside) {
        return due.takeWhole(words)
                || takeName(words, amongNames || beside || due.stated() != null)
                || NO_DAY.contains(Words.bare(words));
    }

    /** Takes what stands alone between dashes at the end of an action; false where it is part of the task. */
    boolean takeDashed(String words, boolean beside) {
        String piece = Words.squeeze(words);
        return (!TraitWord.isKind(piece) && takeWords(piece)) || takeKeyed(piece) || takeEnd(piece, beside);
    }

    /** Says that most actions beside this one end with a name. */
    void amongNames(boolean most) {
        amongNames = most;
    }

    /** Takes a piece with a key, "owner=eng" or "Due: 2026-01-15"; false where it is none. */
    boolean takeKeyed(String piece) {
        TraitWord told = TraitWord.keyed(piece);
        return told != null && take(told.trait(), told.value());
    }

    private boolean takeWords(String piece) {
        TraitWord told = TraitWord.of(piece, days);
        if (told != null && told.trait() == Trait.STATE) {
            mark(piece);
            return true;
        }
        return told != null && take(told.trait(), told.value());
    }

    /** Takes a value whose trait is known, such as a cell under its column's head; a blank or unknown value says nothing. */
    boolean take(Trait trait, String value) {
        String text = Words.squeeze(value);
        switch (trait) {
            case OWNER -> owner = owner == null ? Owners.named(text) : owner;
            case PRIORITY -> priority(text);
            case STATE -> {
                doneOn(StateWords.ofCell(text), text);
                state(StateWords.ofCell(text));
            }
            case DUE -> state(due.take(text));
            case TICKET -> ticket = ticket == null && !Fillers.isFiller(text) ? text : ticket;
            case TYPE -> goldenPath |= GoldenPath.isType(text);
            case TASK -> {}
        }
        return true;
    }

    /** Sets the state unless one is known or this is none. */
    void state(@Nullable ActionState value) {
        state = state == null ? value : state;
    }

    /** Sets the ticket unless one is known or this is none. */
    void ticket(@Nullable String value) {
        ticket = ticket == null ? value : ticket;
    }

    /** Whether a state is known. */
    boolean hasState() {
        return state != null;
    }

    /** Whether it is known to be done. */
    boolean isDone() {
        return state == ActionState.DONE;
    }

    /** The action with this task; {@code otherwise} is its state where no mark told one. */
    Action action(String task, ActionState otherwise, int line) {
        boolean changesPath = goldenPath || GoldenPath.isChangedBy(task);
        ActionState known = state == null ? otherwise : state;
        return new Action(
                task,
                priority,
                known,
                owner,
                due.stated(),
                ticket,
                changesPath,
                line,
                known == ActionState.DONE ? doneOn : null);
    }

    private void mark(String words) {
        ActionState mark = StateWords.ofMark(words);
        doneOn(mark, words);
        state(mark);
    }

    // a date beside a mark of done, "High (Done 2025-02-28)", is the day on which the action was done.
    private void doneOn(@Nullable ActionState mark, String words) {
        if (mark == ActionState.DONE && doneOn == null) {
            doneOn = DueDates.day(words, days);
        }
    }

    // the state may hide in the priority, "High (Done)"; the priority is kept without it.
    private void priority(String text) {
        int open = text.indexOf('(');
        String level = text;
        if (open >= 0) {
            ActionState mark = StateWords.ofMark(text.substring(open));
            mark(text.substring(open));
            level = mark == null ? text : text.substring(0, open).strip();
        } else if (StateWords.ofMark(text) != null) {
            mark(text);
            level = "";
        }
        priority = priority != null || Fillers.isFiller(level) ? priority : level;
    }
}
