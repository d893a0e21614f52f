package io.hindcast.reading.actions;

import io.hindcast.reading.words.Cue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who owns an action by the words of its line outside brackets: labels, handles, and names behind a dash. */
final class OwnerMarks {
    private static final Cue STATED = Cue.of(
            "(?:^|[\\s.;,|–—-])(?i:(owners?|assignees?|assigned to|dri|responsible|due(?: date| by)?|deadline|eta|until|target(?: date)?|priority|prio|status|ticket))"
                    + "\\s?[:=]\\s?((?:(?! [-–—] )[^.;,|()\\[\\]\\n]|(?<=\\d)\\.(?=\\d)){1,60})[.;,|]?");
    private static final Cue OWNER_HANDLE = Cue.ofAnyCase("[-–—,;(]\\s?owner (@[\\w.-]{1,38})");
    private static final Pattern WILL =
            Pattern.compile("^\\W{0,3}(@[\\w.-]{1,38})\\W{0,3}(?: (?:will|to|should|shall|is to)\\b|:|,| [-–—])");
    private static final Cue ARROW = Cue.of("(?:->|→|=>)\\s?(@[\\w.-]{1,38})");
    private static final Cue HANDLE_END = Cue.of("[\\s(,–—-]\\W{0,3}(@[\\w.-]{1,38}?)[\\s.)`]{0,3}$");
    private static final Cue DASH_END = Cue.of("\\s[-–—]{1,2}\\s((?:(?! [-–—]).){2,40}?)[\\s.–—-]*$");

    private static final int MOST_DASHES = 4;

    private final TaskText text;
    private final ActionTraits traits;

    private OwnerMarks(TaskText text, ActionTraits traits) {
        this.text = text;
        this.traits = traits;
    }

    /** Takes the owner, and what else is labeled or dashed beside it, from the text into the traits. */
    static void take(TaskText text, ActionTraits traits) {
        OwnerMarks marks = new OwnerMarks(text, traits);
        marks.labeled();
        if (text.words().indexOf('@') >= 0) {
            marks.handles();
        }
        boolean beside = false;
        for (int i = 0; i < MOST_DASHES && marks.dashed(beside); i++) {
            beside = true;
        }
    }

    // "Owner: Ann", "@ann will ...", a handle or a team at the end name the owner.
    private void labeled() {
        String words = text.words();
        for (Matcher stated = STATED.first(words); stated != null; stated = STATED.next(stated, words)) {
            if (traits.take(stated.group(1) + ": " + stated.group(2))) {
                text.blank(stated.start(1), stated.end());
            }
        }
    }

    private void handles() {
        Matcher keyed = OWNER_HANDLE.first(text.words());
        if (keyed != null && traits.take(Trait.OWNER, keyed.group(1))) {
            text.blank(keyed.start(), keyed.end());
        }
        Matcher will = WILL.matcher(text.words().stripLeading());
        if (will.lookingAt()) {
            traits.take(Trait.OWNER, will.group(1));
        }
        Matcher arrow = ARROW.first(text.words());
        if (arrow != null) {
            traits.take(Trait.OWNER, arrow.group(1));
            text.blank(arrow.start(), arrow.end());
        }
        Matcher handle = HANDLE_END.first(text.words().stripTrailing());
        if (handle != null) {
            traits.take(Trait.OWNER, handle.group(1));
            text.blankFrom(handle.start(1) - 1);
        }
    }

    // behind dashes at the end of an action stand its owner, due date, state or ticket, also several parted by
    // commas; beside one of these a name is its owner.
    private boolean dashed(boolean beside) {
        Matcher end = holdsDash(text.words()) ? DASH_END.first(text.words().stripTrailing()) : null;
        if (end == null) {
            return false;
        }
        boolean all = true;
        boolean known = beside;
        for (String piece : List.of(end.group(1).split("[,;]", 5)).reversed()) {
            all &= all && traits.takeDashed(piece.strip(), known);
            known = true;
        }
        if (all) {
            text.blankFrom(end.start());
        }
        return all;
    }

    private static boolean holdsDash(String line) {
        return line.indexOf('-') >= 0 || line.indexOf('–') >= 0 || line.indexOf('—') >= 0;
    }
}
