package io.hindcast.reading.actions;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Inline.Span;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Fillers;
import io.hindcast.report.ActionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts one line of running text into an action's task and its traits. The line's characters keep their places, so that
 * bold, struck and linked stretches can be told; what was a trait is blanked out of the task.
 */
final class ActionLine {
    private static final Pattern NUMBERING =
            Pattern.compile("^\\s{0,4}(?:#{0,1}\\d{1,2}[.)]|\\(\\d{1,2}\\)|[•▪‣·])\\s{1,4}");
    private static final Pattern BOX = Pattern.compile("^\\s{0,4}\\[([ xX*\u2713\u2714\u2611]?)\\]\\s");
    private static final Pattern LEVEL = Pattern.compile("^\\W{0,4}([Pp][0-4])(?::| [-–—] )\\W{0,3}(?=\\w)");
    private static final Cue DUE_END = Cue.ofAnyCase(
            "[\\s,;(–—-]((?:due|deadline|by|before|no later than|not later than)(?: (?:on|by|the|date|end of)){0,3} (\\S.{2,40}?))[\\s.)]{0,3}$");
    private static final Cue STATED = Cue.of(
            "(?:^|[\\s.;,|–—-])(?i:(owners?|assignees?|assigned to|dri|responsible|due(?: date| by)?|deadline|eta|priority|prio|ticket))"
                    + "\\s?[:=]\\s?([^.;,|()\\[\\]\\n]{1,60})[.;,|]?");
    private static final Cue OWNER_HANDLE = Cue.ofAnyCase("[-–—,;(]\\s?owner (@[\\w.-]{1,38})");
    private static final Pattern WILL =
            Pattern.compile("^\\W{0,3}(@[\\w.-]{1,38})\\W{0,3}(?: (?:will|to|should|shall|is to)\\b|:|,| [-–—])");
    private static final Cue ARROW = Cue.of("(?:->|→|=>)\\s?(@[\\w.-]{1,38})");
    private static final Cue HANDLE_END = Cue.of("[\\s(,–—-]\\W{0,3}(@[\\w.-]{1,38}?)[\\s.)`]{0,3}$");
    private static final Cue DASH_END = Cue.of("\\s[-–—]{1,2}\\s((?:(?! [-–—]).){2,40}?)[\\s.–—-]*$");
    private static final Cue ADDRESS = Cue.of("\\(?\\s?https?://\\S{4,400}");
    private final Inline content;
    private final StringBuilder text;
    private final ActionTraits traits;

    private ActionLine(Inline content, ActionTraits traits) {
        this.content = content;
        this.text = new StringBuilder(content.text().replace('\n', ' '));
        this.traits = traits;
    }

    /** Takes all traits from the line into {@code traits} and returns the task that remains; blank for a slot without one. */
    static String task(Inline content, ActionTraits traits) {
        ActionLine line = new ActionLine(content, traits);
        line.number();
        traits.ticket(Tickets.in(content));
        line.brackets();
        line.strike();
        line.leadingState();
        line.trailingState();
        line.owners();
        line.due();
        line.tickets();
        return line.rest();
    }

    /** Whether this line begins with a check box, in plain text. */
    static boolean isBoxed(String text) {
        return BOX.matcher(text).find();
    }

    /** Takes only the traits that this line, nested under an action, keys in brackets: "(owner=eng, due=2026-02-15)". */
    static void keyed(Inline content, ActionTraits traits) {
        if (content.text().indexOf('=') > 0) {
            new ActionLine(content, traits).brackets();
        }
    }

    private void number() {
        Matcher number = NUMBERING.matcher(text);
        if (number.find()) {
            blank(0, number.end());
        }
        Matcher level = LEVEL.matcher(text);
        if (level.find()) {
            traits.take(ActionTraits.Trait.PRIORITY, level.group(1));
            blank(0, level.end());
        }
        Matcher box = BOX.matcher(text);
        if (box.find()) {
            traits.state(box.group(1).isBlank() ? ActionState.OPEN : ActionState.DONE);
            blank(0, box.end());
        }
    }

    // R-65: struck through is done, unless words beside it say that it was dropped.
    private void strike() {
        String words = StruckText.beside(content, text.toString());
        for (int i = 0; i < words.length(); i++) {
            boolean starts =
                    Character.isLetter(words.charAt(i)) && (i == 0 || !Character.isLetter(words.charAt(i - 1)));
            String phrase = starts ? StateWords.phraseAt(words, i) : "";
            if (!phrase.isEmpty()) {
                traits.state(StateWords.ofCell(phrase));
                if (words.substring(i + phrase.length()).isBlank()) {
                    blank(i, i + phrase.length());
                }
            }
        }
        traits.state(words.isEmpty() ? null : ActionState.DONE);
    }

    // R-63: brackets that hold only traits are no part of the task.
    private void brackets() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                int end = closing(i, c == '(' ? ')' : c == '[' ? ']' : '}');
                if (end > 0 && takeAll(text.substring(i + 1, end), end)) {
                    blank(i, end + 1);
                }
            }
        }
    }

    private int closing(int open, char close) {
        int depth = 0;
        for (int i = open; i < Math.min(text.length(), open + 600); i++) {
            if (text.charAt(i) == text.charAt(open)) {
                depth++;
            } else if (text.charAt(i) == close && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean takeAll(String inside, int end) {
        boolean last = text.substring(end + 1).chars().noneMatch(Character::isLetterOrDigit);
        String[] pieces = inside.split("[,;]", 12);
        int taken = 0;
        for (String piece : pieces) {
            taken += traits.take(piece.strip()) || (last && traits.takeName(piece.strip())) ? 1 : 0;
        }
        boolean keyed = inside.indexOf('=') > 0 && taken > 0;
        return taken == pieces.length || keyed || Tickets.isGenericLabel(inside);
    }

    // R-67: a state in capitals, in bold, or before a colon leads the task; one in capitals or bold, a tick, or a
    // sentence
    // that is nothing else may end it.
    private void leadingState() {
        int start = firstWord();
        String phrase = start < 0 ? "" : StateWords.phraseAt(text.toString(), start);
        int end = start + phrase.length();
        if (phrase.isEmpty()) {
            return;
        }
        String after = text.substring(end).stripLeading();
        boolean parted =
                after.startsWith(":") || after.startsWith("- ") || after.startsWith("– ") || after.startsWith("— ");
        if (parted || isShouted(start, end) || !Character.isLetter(phrase.charAt(0))) {
            traits.state(StateWords.ofCell(phrase));
            int rest = text.length() - after.length();
            blank(0, parted ? Math.min(text.length(), rest + 1) : end);
        }
    }

    private void trailingState() {
        String words = text.toString();
        int end = words.length();
        while (end > 0 && " .!)*".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int start = Math.max(0, end - 14); start < end; start++) {
            boolean wordStart = start == 0 || !Character.isLetterOrDigit(words.charAt(start - 1));
            String phrase = wordStart ? StateWords.phraseAt(words, start) : "";
            if (!phrase.isEmpty() && start + phrase.length() >= end - 1 && start > 0 && marksEnd(words, start, end)) {
                traits.state(StateWords.ofCell(phrase));
                blank(start, words.length());
                return;
            }
        }
    }

    private boolean marksEnd(String words, int start, int end) {
        String before = words.substring(0, start).stripTrailing();
        boolean parted = before.endsWith("-") || before.endsWith("–") || before.endsWith("—") || before.endsWith(":");
        boolean sentence = before.endsWith(".") && Character.isUpperCase(words.charAt(start));
        return parted || sentence || isShouted(start, end) || !Character.isLetter(words.charAt(start));
    }

    private boolean isShouted(int start, int end) {
        String word = text.substring(start, Math.min(end, text.length()));
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals || spans(Mark.STRONG, start, end) || spans(Mark.CODE, start, end);
    }

    private boolean spans(Mark mark, int start, int end) {
        return content.spans().stream()
                .anyMatch(span -> span.mark() == mark
                        && span.from() >= start - 1
                        && span.from() <= start
                        && span.to() <= end + 2);
    }

    // R-69: "Owner: Ann", "@ann will ...", a handle or a team at the end name the owner.
    private void owners() {
        Matcher stated = STATED.matcher(text.toString());
        List<int[]> taken = new ArrayList<>();
        while (stated.find()) {
            if (traits.take(stated.group(1) + ": " + stated.group(2))) {
                taken.add(new int[] {stated.start(1), stated.end()});
            }
        }
        taken.forEach(range -> blank(range[0], range[1]));
        Matcher keyed = OWNER_HANDLE.matcher(text.toString());
        if (keyed.find() && traits.take(ActionTraits.Trait.OWNER, keyed.group(1))) {
            blank(keyed.start(), keyed.end());
        }
        Matcher will = WILL.matcher(text.toString().stripLeading());
        if (will.find()) {
            traits.take(ActionTraits.Trait.OWNER, will.group(1));
        }
        Matcher arrow = ARROW.matcher(text.toString());
        if (arrow.find()) {
            traits.take(ActionTraits.Trait.OWNER, arrow.group(1));
            blank(arrow.start(), arrow.end());
        }
        Matcher handle = HANDLE_END.matcher(text.toString().stripTrailing());
        if (handle.find()) {
            traits.take(ActionTraits.Trait.OWNER, handle.group(1));
            blank(handle.start(1) - 1, text.length());
        }
        dashed();
        dashed();
    }

    // "Limit the queue — Ann — 2025-04-15"
    private void dashed() {
        Matcher end = DASH_END.matcher(text.toString().stripTrailing());
        if (end.find() && (traits.takesDue(end.group(1)) || traits.takeName(end.group(1)))) {
            blank(end.start(), text.length());
        }
    }

    // R-55: words such as "by 2025-04-01" or "due end of Q1 2025" at the end of a task are its due date where that is
    // not before the report.
    private void due() {
        Matcher due = DUE_END.matcher(text.toString().stripTrailing());
        if (due.find() && traits.takesDue(due.group(2))) {
            blank(due.start(1), text.length());
        }
    }

    private void tickets() {
        for (Span span : content.spans()) {
            if (span.mark() == Mark.LINK
                    && Tickets.isGenericLabel(content.text().substring(span.from(), span.to()))) {
                blank(span.from(), span.to());
            }
        }
        Matcher address = ADDRESS.matcher(text.toString());
        List<int[]> found = new ArrayList<>();
        while (address.find()) {
            found.add(new int[] {address.start(), address.end()});
        }
        found.forEach(range -> blank(range[0], range[1]));
    }

    private int firstWord() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL) {
                return i;
            }
            if (" *_[`(\"".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private void blank(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
            text.setCharAt(i, ' ');
        }
    }

    private String rest() {
        String task = Fillers.unbraced(Fillers.undangled(text.toString()));
        if (task.chars().noneMatch(Character::isLetterOrDigit)) {
            String whole = content.oneLine();
            return Fillers.isFiller(whole) || Fillers.isSlot(whole) ? "" : whole;
        }
        return Fillers.isSlot(task) || isSlotIn(task) ? "" : task;
    }

    private boolean isSlotIn(String task) {
        String whole = content.oneLine();
        int open = whole.indexOf("{{");
        int close = whole.indexOf("}}");
        return open == 0 && close > 0 && Fillers.isSlot(whole.substring(0, close + 2)) && task.length() < close + 40;
    }
}
