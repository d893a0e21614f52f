package io.hindcast.reading.actions;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Heading;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.labels.LineLabel;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its words and marks what a block, an item or a line of plain text is among actions. */
final class ActionSigns {
    private static final Pattern LEAD =
            Pattern.compile("^\\W{0,3}(?i:(?:action|follow-?up)(?: item)?s?) ?(?:#?\\d{1,2})? ?:\\W{0,3}");
    private static final Cue PROMISE = Cue.of(
            "(?i)\\b(?:will|should|must|needs? to|plan(?:s|ning|ned)? to|going to|have to|has to"
                    + "|intends? to|aim to|want to|would like to|are (?:working|implementing|adding|building|investigating)|todo|to-do)\\b");
    private static final Cue OURS = Cue.of(
            "(?i)\\bwe(?: will|'ll| plan to| are going to| intend to| are (?:also |now )?(?:adding|building|changing|creating|improving|moving"
                    + "|implementing|introducing|working|removing|replacing|extending|reviewing))\\b");
    private static final Cue WE_WILL = Cue.of("\\bwe(?: will|'ll| plan to| are going to| intend to)\\b");

    private ActionSigns() {}

    /** Where the words "Action item:" that lead this text end; -1 where none do. */
    static int endOfLead(String text) {
        Matcher lead = LEAD.matcher(text);
        return lead.lookingAt() ? lead.end() : -1;
    }

    /** Whether this item says what "we will" do. */
    static boolean isPromise(Inline content) {
        return WE_WILL.in(Words.fold(content.text()));
    }

    /** Whether this sentence says what we will do, are doing or did. */
    static boolean isOurs(Inline sentence) {
        String words = sentence.oneLine();
        return OURS.in(words) || ToldTask.state(words) != null;
    }

    /** Whether this paragraph says what is to be done, or was. */
    static boolean tellsTask(String text) {
        return PROMISE.in(text) || ToldTask.state(text) != null || ActionVerbs.leads(text);
    }

    /** Whether this item is nothing but a heading with its text, a page's building block such as a status update. */
    static boolean isHeaded(Item item) {
        return item.content().isBlank()
                && !item.nested().isEmpty()
                && item.nested().getFirst() instanceof Heading;
    }

    // R-79: bullets nested under an action belong to it; only under a label ("Short term:", a bold word, a team) they
    // are the actions.
    /** Whether this item is no action but groups those under it. */
    static boolean isGroup(Item item) {
        if (item.checked() != null || item.nested().stream().noneMatch(Bullets.class::isInstance)) {
            return false;
        }
        String text = item.content().oneLine();
        boolean few = Words.bare(text).split(" ", -1).length <= 6;
        boolean label = text.endsWith(":")
                || item.content().isWholly(Mark.STRONG)
                || Owners.isTeam(text)
                || TraitWord.isKind(text);
        return text.isEmpty() || (few && label);
    }

    /** Whether this paragraph labels the list or table that stands next. */
    static boolean isLabel(Inline content, @Nullable Block next) {
        String text = content.oneLine();
        boolean before = next instanceof Bullets || next instanceof Table;
        boolean few = text.length() <= 60;
        return before && few && (content.isWholly(Mark.STRONG) || text.endsWith(":") || Owners.isTeam(text));
    }

    /** Whether a line of plain text says what to do, behind a short label or not. */
    static boolean isTask(Inline line) {
        String text = line.oneLine();
        int colon = LineLabel.plainEnd(text);
        return ActionVerbs.leads(text)
                || (colon > 0 && ActionVerbs.leads(text.substring(colon + 1).strip()));
    }

    /** Whether a line of plain text is led by a box, a state in capitals or a handle, and so is an action without a bullet. */
    static boolean isMarked(Inline line) {
        String text = line.oneLine();
        if (ActionLine.isBoxed(text)) {
            return true;
        }
        String phrase = text.isEmpty() ? "" : StateWords.phraseAt(text, 0);
        boolean shouted =
                !phrase.isEmpty() && text.substring(0, phrase.length()).equals(phrase.toUpperCase(Locale.ROOT));
        return shouted || (text.startsWith("@") && PROMISE.in(text));
    }
}
