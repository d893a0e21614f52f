package io.hindcast.reading.actions;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads the actions that a report promises in sentences. */
final class PromisedActions {
    private static final Cue AHEAD = Cue.ofAnyCase(
            "\\b(?:prevent\\w*|avoid|again|recur\\w*|in (?:the )?future|going forward|moving forward|next steps?|from now on|to make sure|ensure"
                    + "|coming (?:days|weeks|months))\\b");
    private static final Cue REFERS = Cue.of(
            "^(?:This|It|That|These|They|Both|All (?:of )?(?:this|these)|We expect (?:this|it|that|these|both|them)"
                    + "|The (?:work|change|changes|rollout|migration|project|task))\\b");
    private static final Cue NO_TASK = Cue.ofAnyCase(
            "\\b(?:during (?:the|this) (?:incident|outage)|which (?:restored|fixed|resolved|ended|stopped|brought)|to (?:restore|stop|end|mitigate)|restor\\w+ (?:service|access|traffic)"
                    + "|at \\d{1,2}[:.]\\d\\d|to customers|apologi[sz]\\w+|you|(?:your|the) trust|(?:several|some|a number of|the following|many|various|a few|two|three|four|five) (?:\\w+ )?(?:changes|improvements|steps|actions|measures|things|updates)|(?:more|further) (?:details|information)|full report|(?:created|opened|filed|raised|logged) (?:an? |the )?(?:\\w+ )?(?:card|ticket|issue|task|story))\\b");
    private static final int LAST = 2;
    private static final int LONGEST_STATE = 5;

    private final ActionList list;
    private final Names names;

    PromisedActions(ActionList list, ReportDraft draft) {
        this.list = list;
        this.names = new Names(draft.text());
    }

    /** Which capitalized words of the report may be names. */
    Names names() {
        return names;
    }

    /** Takes the promises of a paragraph under a heading for actions; false where it holds none. */
    boolean take(Inline paragraph, ActionSetting setting) {
        List<Told> told = told(paragraph, true);
        told.forEach(each -> list.addPromise(each.promise(), each.after(), setting));
        return !told.isEmpty();
    }

    // in a report without a part for actions, "we will ..." in a list of lessons or of the resolution is an
    // action.
    // R-302: so is what a sentence there promises, else one in a paragraph that looks ahead ("to prevent", "going
    // forward"), or in the last two of the story; what is being done or was done counts where the paragraph looks
    // ahead.
    /** Takes what is promised in a report that lists no actions. */
    void takeElsewhere(List<Part> parts) {
        List<Part> looking = parts.stream()
                .filter(part ->
                        part.role() == Role.LESSONS || part.role() == Role.IMPROVE || part.role() == Role.RESOLUTION)
                .toList();
        looking.forEach(part -> part.blocks().forEach(this::takeItems));
        if (list.actions().isEmpty()) {
            paragraphs(looking).forEach(this::takeAhead);
        }
        if (list.actions().isEmpty()) {
            takeStory(parts);
        }
    }

    private void takeItems(Block block) {
        if (block instanceof Bullets bullets) {
            bullets.items().stream()
                    .filter(item -> ActionSigns.isPromise(item.content()))
                    .forEach(item ->
                            list.addLine(item.content(), item.checked(), item.nested(), ActionSetting.NONE, false));
        }
    }

    private void takeStory(List<Part> parts) {
        List<Inline> story = paragraphs(parts.stream()
                .filter(part -> part.role() == Role.HEADER || part.role() == Role.OTHER || part.role() == Role.SUMMARY)
                .toList());
        for (int i = 0; i < story.size(); i++) {
            if (AHEAD.in(story.get(i).oneLine()) || i >= Math.max(1, story.size() - LAST)) {
                takeAhead(story.get(i));
            }
        }
    }

    private void takeAhead(Inline paragraph) {
        List<Told> told = told(paragraph, false);
        boolean ahead = AHEAD.in(paragraph.oneLine())
                || told.stream().anyMatch(each -> each.promise().state() == null);
        if (ahead) {
            told.forEach(each -> list.addPromise(each.promise(), each.after(), ActionSetting.NONE));
        }
    }

    /** A promise, and the sentences behind it that speak of it. */
    private record Told(Promise promise, List<Inline> after) {}

    private List<Told> told(Inline paragraph, boolean ofActions) {
        List<Told> told = new ArrayList<>();
        boolean follows = false;
        for (Inline sentence : Sentences.of(paragraph)) {
            List<Promise> promises =
                    NO_TASK.in(sentence.oneLine()) ? List.of() : Promise.in(sentence, ofActions, names);
            boolean refers = REFERS.in(sentence.oneLine()) || isState(sentence.oneLine());
            if (promises.isEmpty() && follows && refers) {
                told.getLast().after().add(sentence);
            }
            promises.forEach(promise -> told.add(new Told(promise, new ArrayList<>())));
            follows = !promises.isEmpty() || (follows && refers);
        }
        return told;
    }

    /** Whether a sentence is nothing but how far a task has come: "Done on 12 December." */
    static boolean isState(String sentence) {
        return Words.count(sentence) <= LONGEST_STATE && StateWords.ofMark(sentence) != null;
    }

    private static List<Inline> paragraphs(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).content())
                .toList();
    }
}
