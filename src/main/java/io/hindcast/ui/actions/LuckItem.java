package io.hindcast.ui.actions;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.deciding.Answers;
import io.hindcast.followup.FollowedAction;
import io.hindcast.lessons.LuckEntry;
import io.hindcast.lessons.LuckEntry.Matched;
import io.hindcast.lessons.LuckEntry.RanOut;
import io.hindcast.ui.address.FilterParameters;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.parts.AnswerBar;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.QuoteCard;
import io.hindcast.ui.parts.Words;
import java.util.Comparator;

/** One luck: the report's words, the actions that answer it or a way to make one, and where it may have run out. */
class LuckItem extends Article {
    LuckItem(LuckEntry entry, QueryParameters query, Answers answers, Promoter promoter, Runnable afterwards) {
        addClassName("lesson");
        QuoteCard luck =
                new QuoteCard("Lucky", entry.luck(), entry.incident().key(), ListedItem.facts(entry.incident(), query));
        Div pair = new Div(luck, matched(entry, query, answers, promoter, afterwards));
        pair.addClassName("quote-pair");
        add(pair);
        entry.ranOut().forEach(out -> add(ranOut(out, query, answers, afterwards)));
    }

    private static Div matched(
            LuckEntry entry, QueryParameters query, Answers answers, Promoter promoter, Runnable afterwards) {
        Span heading = new Span(entry.isAnswered() ? "Answered by" : "No action of the report answers it");
        heading.addClassName("quote-what");
        Div all = new Div(heading);
        all.addClassName("quote-card");
        entry.matched().stream()
                .sorted(Comparator.comparing(Matched::isRejected))
                .forEach(one -> {
                    all.add(answer(one.action(), query));
                    if (one.action().luck() == null) {
                        all.add(AnswerBar.denial(
                                one.question(), one.answer(), "Does not answer it", answers, afterwards));
                    }
                });
        String words = entry.isAnswered() ? "Make another action" : "Make it an action";
        NativeButton make = new NativeButton(words, click -> promoter.open(entry, afterwards));
        make.addClassNames("judgment-button", "lesson-make");
        make.getElement().setAttribute("aria-label", words + ": " + entry.luck().words());
        all.add(make);
        return all;
    }

    private static Div answer(FollowedAction action, QueryParameters query) {
        Div answer = new Div(
                action.isListed()
                        ? new Anchor(Links.report(action.id().report(), action.line()), Words.task(action))
                        : new Anchor(Links.page("actions", FilterParameters.only(query)), Words.task(action)));
        Div facts =
                new Div(ActionWords.state(action), new Span(action.owner() == null ? "nobody named" : action.owner()));
        facts.addClassNames("incident-facts", "secondary");
        if (action.dueDay() != null) {
            facts.add(new Span("due " + Formats.date(action.dueDay())));
        }
        if (action.luck() != null) {
            facts.add(new Span("made of this luck"));
        }
        answer.add(facts);
        return answer;
    }

    private static Div ranOut(RanOut out, QueryParameters query, Answers answers, Runnable afterwards) {
        QuoteCard later = new QuoteCard(
                out.sameFault() ? "May have run out: the same fault came again" : "May have run out",
                out.quote(),
                out.incident().key(),
                ListedItem.facts(out.incident(), query));
        Span words = Words.secondary("Shared words: " + String.join(", ", out.sharedWords()) + ".");
        Div foot = new Div(
                words, new AnswerBar(out.question(), out.answer(), "It ran out", "It did not", answers, afterwards));
        foot.addClassName("lesson-foot");
        Div all = new Div(later, foot);
        all.addClassName("lesson-later");
        return all;
    }
}
