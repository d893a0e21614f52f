package io.hindcast.reading.actions;

import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.DueDates;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Fillers;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is written about an action beside its task: who, by when, how urgent, how far; gathered piece by piece, the first word wins. */
final class ActionTraits {
    private static final Pattern KEYED = Pattern.compile("^([A-Za-z][A-Za-z -]{0,18}?) {0,2}[=:] {0,2}(.{0,120})$");
    private static final Pattern DUE = Pattern.compile(
            "^(?i:due|deadline|eta|by|until|estimated completion|expected|planned)\\b(?: by| on|:)? {0,2}(.{3,40})$");
    private static final Pattern OWNER =
            Pattern.compile("^(?i:owner|owned by|assigned to|assignee)\\b {1,2}(.{2,60})$");
    private static final String LEVEL =
            "(critical|blocker|highest|urgent|high|major|medium|moderate|normal|minor|low|lowest|p[0-4])";
    private static final Pattern PRIORITY =
            Pattern.compile("^(?i:" + LEVEL + "(?: |-)priority|priority " + LEVEL + "|(p[0-4]))$");

    private static final Set<String> KINDS = Set.of(
            "detect",
            "repair",
            "prevent",
            "mitigate",
            "process",
            "investigate",
            "document",
            "fix",
            "improve",
            "monitor",
            "short term",
            "long term",
            "preventive",
            "corrective",
            "detective");

    private static final Set<String> NO_DAY =
            Set.of("no date yet", "no date", "no due date", "no due date yet", "undated", "no eta", "no eta yet");

    private static final Cue NOT_DUE =
            Cue.ofAnyCase("\\b(?:on|since|from|of|for|until|before|after|in|at|and|or|to|the|as of|than)\\s*$");

    private final Days days;
    private @Nullable String owner;
    private @Nullable String priority;
    private @Nullable ActionState state;
    private @Nullable LocalDate due;
    private @Nullable String ticket;
    private @Nullable LocalDate doneOn;
    private @Nullable String unreadableDue;
    private @Nullable String ambiguousDue;
    private boolean goldenPath;
    private boolean amongNames;

    /** Starts with nothing; {@code days} helps to read due dates. */
    ActionTraits(Days days) {
        this.days = days;
    }

    /** Takes one piece such as "owner=eng", "due 2026-01-15", "high priority", "done" or "@dma"; false where it is none. */
    boolean take(String text) {
        String piece = Words.squeeze(text);
        return takeKeyed(piece) || takeWords(piece);
    }

    /** Takes words that end an action as its owner where they are a name; false where they are none. */
    boolean takeName(String words) {
        return takeName(words, amongNames);
    }

    private boolean takeName(String words, boolean listed) {
        return owner == null && OwnerNames.isName(words, listed) && take(Trait.OWNER, words);
    }

    /** Takes what may end an action without a word that says what it is: a day, or a name; {@code beside} other traits. */
    boolean takeEnd(String words, boolean beside) {
        return takesDue(words)
                || takeName(words, amongNames || beside || due != null)
                || NO_DAY.contains(Words.bare(words));
    }

    /** Takes what stands alone between dashes at the end of an action; false where it is part of the task. */
    boolean takeDashed(String words, boolean beside) {
        String piece = Words.squeeze(words);
        return (!isKind(piece) && takeWords(piece)) || takeKeyed(piece) || takeEnd(piece, beside);
    }

    /** Says that most actions beside this one end with a name. */
    void amongNames(boolean most) {
        amongNames = most;
    }

    /** Whether these words are a kind of action, such as "prevent". */
    static boolean isKind(String words) {
        return KINDS.contains(Words.bare(words));
    }

    /** Takes a piece with a key, "owner=eng" or "Due: 2026-01-15"; false where it is none. */
    boolean takeKeyed(String piece) {
        Matcher keyed = KEYED.matcher(piece);
        Trait trait = keyed.matches() ? Trait.ofKey(Words.bare(keyed.group(1))) : null;
        return trait != null && take(trait, keyed.group(2));
    }

    // in brackets: "due 2026-01-15", "high priority", "owner Ann", a state, a handle, a team, a ticket.
    private boolean takeWords(String piece) {
        Matcher when = DUE.matcher(piece);
        if (when.matches() && DueDates.in(when.group(1), days) != null) {
            return take(Trait.DUE, when.group(1));
        }
        Matcher level = PRIORITY.matcher(piece);
        if (level.matches()) {
            String word = level.group(1) != null ? level.group(1) : level.group(2);
            return take(Trait.PRIORITY, word != null ? word : piece);
        }
        Matcher who = OWNER.matcher(piece);
        if (who.matches()) {
            return take(Trait.OWNER, who.group(1));
        }
        if (StateWords.ofMark(piece) != null) {
            mark(piece);
            return true;
        }
        if (Owners.isTeam(piece)) {
            return take(Trait.OWNER, piece);
        }
        if (KINDS.contains(Words.bare(piece))) {
            return take(Trait.TYPE, piece);
        }
        return Tickets.isTicket(piece) && take(Trait.TICKET, piece);
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
            case DUE -> due(text);
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

    /** Remarks a due date that could not be read, or could be read in two ways. */
    void remarkDue(ReportDraft draft, int line) {
        if (unreadableDue != null) {
            draft.remark(Remark.DUE_DATE_UNREADABLE, line, draft.column(line, unreadableDue), unreadableDue);
        } else if (ambiguousDue != null && due != null) {
            draft.remarkOrder(line, ambiguousDue, due);
        }
    }

    /** The action with this task; {@code otherwise} is its state where no mark told one. */
    Action action(String task, ActionState otherwise, int line) {
        DueDate by = due == null ? null : new DueDate(due, Basis.STATED);
        boolean changesPath = goldenPath || GoldenPath.isChangedBy(task);
        ActionState known = state == null ? otherwise : state;
        return new Action(
                task, priority, known, owner, by, ticket, changesPath, line, known == ActionState.DONE ? doneOn : null);
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

    /** Takes this text as due date where none is known and it is one alone, not before the report. */
    boolean takesDue(String text) {
        LocalDate day = due == null && DueDates.isWhole(text, days) ? DueDates.in(text, days) : null;
        LocalDate reported = days.near();
        if (day == null || (reported != null && day.isBefore(reported))) {
            return false;
        }
        due(text);
        return true;
    }

    // a day that ends an item with a check box, as a chip of a wiki's task does, is its due date, unless the
    // word
    // before it says otherwise.
    /** The task without the due date that ends it. */
    String withoutDay(String task) {
        DateText.Found last = DateText.all(task, days).stream()
                .reduce((first, second) -> second)
                .orElse(null);
        if (last == null || last.to() < task.length() || NOT_DUE.in(task.substring(0, last.from()))) {
            return task;
        }
        return takesDue(task.substring(last.from()))
                ? task.substring(0, last.from()).strip()
                : task;
    }

    private void due(String text) {
        if (due != null || Fillers.isFiller(text)) {
            return;
        }
        due = DueDates.in(text, days);
        ambiguousDue = due != null && DueDates.isAmbiguous(text, days) ? text : null;
        if (due == null && StateWords.ofCell(text) != null) {
            state(StateWords.ofCell(text));
        } else if (due == null) {
            unreadableDue = text;
        }
    }
}
