package io.hindcast.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.GapState;
import io.hindcast.lessons.LessonEvent;
import io.hindcast.lessons.LessonEvent.ActionMatched;
import io.hindcast.lessons.LessonEvent.GapRecurred;
import io.hindcast.lessons.LessonEvent.LuckRanOut;
import io.hindcast.lessons.LessonEvents.Told;
import io.hindcast.ui.address.FilterParameters;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.goldenpath.GapWords;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What needs a look: first what incidents say about earlier ones, the newest first; nothing that is as it should be. */
class AttentionList extends UnorderedList {
    /** Of one kind no more are told one by one. */
    private static final int MOST_OF_A_KIND = 2;

    private final QueryParameters query;

    /** {@code seen} is told which event somebody has seen. */
    AttentionList(List<Gap> gaps, List<LessonEvent> events, QueryParameters query, Consumer<LessonEvent> seen) {
        this.query = query;
        addClassName("attention");
        Map<Class<?>, Integer> told = new HashMap<>();
        for (LessonEvent event : events) {
            if (told.merge(event.getClass(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                item("▲", "state-overdue", sentence(event), seen(event, seen));
            }
        }
        more(told.getOrDefault(ActionMatched.class, 0), "incident", "whose fix was already listed", "actions/listed");
        more(told.getOrDefault(LuckRanOut.class, 0), "incident", "in which luck may have run out", "actions/luck");
        more(told.getOrDefault(GapRecurred.class, 0), "gap", GapState.RECURRED.label(), "golden-path");
        long candidates = gaps.stream().filter(Gap::candidate).count();
        if (candidates > 0) {
            item(
                    "●",
                    "state-open",
                    new Anchor(
                            "golden-path",
                            Formats.plural(candidates, "gap candidate waits", "gap candidates wait") + " for a name"));
        }
    }

    /** Adds one thing to look at. */
    final AttentionList item(String sign, String look, Component... words) {
        Span mark = new Span(sign);
        mark.addClassName(look);
        mark.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(mark, new Span(words));
        add(item);
        return this;
    }

    /** Says so where there is nothing to look at. */
    void orAllClear() {
        if (getChildren().findAny().isEmpty()) {
            item("✓", "state-done", new Span("Nothing in this selection asks for attention"));
        }
    }

    /** What somebody has seen already, folded up, each with a way to have it told again. */
    void seen(List<Told> told, Consumer<Told> again) {
        if (told.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("attention");
        for (Told one : told) {
            NativeButton back = new NativeButton("tell again", click -> again.accept(one));
            back.addClassNames("link-button", "secondary", "attention-seen");
            back.getElement()
                    .setAttribute(
                            "aria-label",
                            "Tell again: " + one.event().incident().title());
            list.add(new ListItem(new Span(sentence(one.event()), Words.secondary(seenBy(one)), back)));
        }
        NativeDetails folded = new NativeDetails(Formats.count(told.size()) + " seen already", list);
        folded.addClassName("secondary");
        add(new ListItem(folded));
    }

    private static String seenBy(Told told) {
        return told.seen() == null ? "" : ", seen by " + told.seen().said().by() + " ";
    }

    private void more(int count, String what, String words, String page) {
        int rest = count - MOST_OF_A_KIND;
        if (rest > 0) {
            String text = Formats.plural(rest, "more " + what, "more " + what + "s") + " " + words;
            item("▲", "state-overdue", new Anchor(Links.page(page, FilterParameters.only(query)), text));
        }
    }

    private Span sentence(LessonEvent event) {
        return switch (event) {
            case GapRecurred(var gap, var back) ->
                new Span(
                        new Span(gap.isConfirmed() ? "Gap came back: " : "Possible recurrence of a gap: "),
                        new Anchor(GapWords.address(gap.id(), query), gap.id().value()),
                        new Span(", closed " + Formats.date(gap.closedOn()) + ", hit again "),
                        new Anchor(Links.report(back.key(), query), Formats.date(back.date())));
            case ActionMatched(var fix) ->
                new Span(
                        new Span((fix.isOpen() ? "Fix possibly already listed" : "Fix was already listed") + " on "
                                + Formats.date(fix.action().origin().date()) + ": "),
                        new Anchor(
                                Links.page("actions/listed", FilterParameters.only(query)),
                                fix.incident().title()),
                        new Span(", " + Formats.date(fix.incident().date())));
            case LuckRanOut(var entry, var out) ->
                new Span(
                        new Span((out.answer() == null ? "Luck may have run out" : "Luck ran out") + ", told on "
                                + Formats.date(entry.incident().date()) + ": "),
                        new Anchor(
                                Links.page(
                                        "actions/luck",
                                        FilterParameters.only(query).merging("show", "ran-out")),
                                out.incident().title()),
                        new Span(", " + Formats.date(out.incident().date())));
        };
    }

    private static NativeButton seen(LessonEvent event, Consumer<LessonEvent> seen) {
        NativeButton button = new NativeButton("seen", click -> seen.accept(event));
        button.addClassNames("link-button", "secondary", "attention-seen");
        button.getElement()
                .setAttribute("aria-label", "Seen: " + event.incident().title() + "; do not show it here again");
        return button;
    }
}
