package io.hindcast.reading.actions;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Inline.Span;
import io.hindcast.reading.time.RelativeDay;
import io.hindcast.reading.words.Cue;
import io.hindcast.report.ActionState;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts one line of running text into an action's task and its traits. */
final class ActionLine {
    private static final Pattern PARTED = Pattern.compile("[,;]");
    private static final Pattern NUMBERING =
            Pattern.compile("^\\s{0,4}(?:#{0,1}\\d{1,2}[.)]|\\(\\d{1,2}\\)|[•▪‣·])\\s{1,4}");
    private static final Pattern BOX = Pattern.compile("^\\s{0,4}\\[([ xX*\u2713\u2714\u2611]?)\\]\\s");
    private static final Pattern LEVEL = Pattern.compile("^\\W{0,4}([Pp][0-4])(?::| [-–—] )\\W{0,3}(?=\\w)");
    private static final Cue DUE_END = Cue.ofAnyCase(
            "[\\s,;(–—-]((?:due|deadline|by|before|no later than|not later than)(?: (?:on|by|the|date)){0,3} (\\S.{2,40}?))[\\s.)]{0,3}$");
    private static final Cue ADDRESS = Cue.of("\\(?\\s?https?://\\S{4,400}");

    private final Inline content;
    private final TaskText text;
    private final ActionTraits traits;

    private ActionLine(Inline content, ActionTraits traits) {
        this.content = content;
        this.text = new TaskText(content);
        this.traits = traits;
    }

    /** Takes all traits from the line into {@code traits} and returns the task that remains; blank for a slot without one. */
    static String task(Inline content, ActionTraits traits) {
        ActionLine line = new ActionLine(content, traits);
        if (line.mayBeNumbered()) {
            line.number();
        }
        traits.ticket(Tickets.in(content));
        line.brackets();
        StateMarks.take(line.text, traits);
        OwnerMarks.take(line.text, traits);
        line.due();
        line.addresses();
        return line.text.task();
    }

    /** Whether this line begins with a check box, in plain text. */
    static boolean isBoxed(String text) {
        return BOX.matcher(text).lookingAt();
    }

    /** Takes only the traits that this line, nested under an action, keys in brackets: "(owner=eng, due=2026-02-15)". */
    static void keyed(Inline content, ActionTraits traits) {
        if (content.text().indexOf('=') > 0) {
            new ActionLine(content, traits).brackets();
        }
    }

    /** Whether something else than a word, or a P as of a level, begins the line. */
    private boolean mayBeNumbered() {
        char first = content.text().isEmpty()
                ? 'a'
                : Character.toUpperCase(content.text().charAt(0));
        return first == 'P' || first < 'A' || first > 'Z';
    }

    private void number() {
        Matcher number = NUMBERING.matcher(text.words());
        if (number.lookingAt()) {
            text.blank(0, number.end());
        }
        Matcher level = LEVEL.matcher(text.words());
        if (level.lookingAt()) {
            traits.take(Trait.PRIORITY, level.group(1));
            text.blank(0, level.end());
        }
        Matcher box = BOX.matcher(text.words());
        if (box.lookingAt()) {
            traits.state(box.group(1).isBlank() ? ActionState.OPEN : ActionState.DONE);
            text.blank(0, box.end());
        }
    }

    // R-63: brackets that hold only traits are no part of the task.
    private void brackets() {
        String words = text.words();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                int end = closing(words, i, c == '(' ? ')' : c == '[' ? ']' : '}');
                if (end > 0 && takeAll(words.substring(i + 1, end), words.substring(end + 1))) {
                    text.blank(i, end + 1);
                    words = text.words();
                }
            }
        }
    }

    private static int closing(String words, int open, char close) {
        int depth = 0;
        for (int i = open; i < Math.min(words.length(), open + 600); i++) {
            if (words.charAt(i) == words.charAt(open)) {
                depth++;
            } else if (words.charAt(i) == close && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean takeAll(String inside, String behind) {
        boolean last = !TaskText.holdsWord(behind);
        String[] pieces = PARTED.split(inside, 12);
        int taken = 0;
        // a day, a state or a ticket behind a name tells that it is one
        for (String piece : List.of(pieces).reversed()) {
            taken += traits.take(piece.strip()) || (last && traits.takeEnd(piece.strip(), taken > 0)) ? 1 : 0;
        }
        boolean keyed = inside.indexOf('=') > 0 && taken > 0;
        return taken == pieces.length || keyed || Tickets.isGenericLabel(inside);
    }

    // R-55: words such as "by 2025-04-01" or "due end of Q1 2025" at the end of a task are its due date where that is
    // not before the report.
    private void due() {
        Matcher due = DUE_END.first(text.words().stripTrailing());
        if (due != null && RelativeDay.in(due.group(1)) == null && traits.due().takeWhole(due.group(2))) {
            text.blankFrom(due.start(1));
        }
    }

    private void addresses() {
        for (Span span : content.spans()) {
            if (span.mark() == Mark.LINK
                    && Tickets.isGenericLabel(content.text().substring(span.from(), span.to()))) {
                text.blank(span.from(), span.to());
            }
        }
        for (Matcher address = ADDRESS.first(text.words());
                address != null;
                address = address.find() ? address : null) {
            text.blank(address.start(), address.end());
        }
    }
}
