package io.hindcast.ui.actions;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.deciding.Answers;
import io.hindcast.followup.FollowedAction;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.lessons.ListedFix;
import io.hindcast.lessons.Quote;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.goldenpath.GapWords;
import io.hindcast.ui.parts.AnswerBar;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.QuoteCard;
import io.hindcast.ui.parts.Words;

/** One incident whose fix was already listed: its cause and the earlier action side by side, what speaks for it, and what people say. */
class ListedItem extends Article {
    ListedItem(ListedFix fix, QueryParameters query, Answers answers, Runnable afterwards) {
        addClassName("lesson");
        Div foot = new Div(evidence(fix, query));
        foot.add(new AnswerBar(fix.question(), fix.answer(), "Same", "Not the same", answers, afterwards));
        foot.addClassName("lesson-foot");
        add(QuoteCard.beside(cause(fix, query), asked(fix, query)), foot);
    }

    /** The facts of an incident in one line. */
    static Div facts(Incident incident, QueryParameters query) {
        Div facts = new Div(
                Words.date(incident.date()),
                new Anchor(Links.report(incident.key(), query), incident.title()),
                Words.names(incident.services()),
                new Span(incident.restore() == null ? "time to restore unknown" : Formats.minutes(incident.restore())));
        facts.addClassName("incident-facts");
        return facts;
    }

    private static QuoteCard cause(ListedFix fix, QueryParameters query) {
        Incident incident = fix.incident();
        return new QuoteCard("Why it happened", fix.cause(), incident.key(), facts(incident, query));
    }

    private static QuoteCard asked(ListedFix fix, QueryParameters query) {
        FollowedAction action = fix.action();
        Div facts = new Div(
                Words.date(action.origin().date()),
                new Anchor(
                        Links.report(action.id().report(), query),
                        action.origin().title()),
                Words.names(action.origin().services()),
                ActionWords.state(action),
                new Span(action.owner() == null ? "nobody named" : action.owner()));
        facts.addClassName("incident-facts");
        if (action.finished() != null) {
            facts.add(new Span("finished " + Formats.date(action.finished())));
        }
        Quote task = new Quote(Words.task(action), action.line());
        return new QuoteCard("Asked for before", task, action.id().report(), facts);
    }

    private static Span evidence(ListedFix fix, QueryParameters query) {
        Span evidence = new Span();
        evidence.addClassNames("secondary", "running");
        if (fix.gap() != null) {
            evidence.add(
                    new Span("Both name the gap "),
                    new Anchor(GapWords.address(fix.gap(), query), fix.gap().value()),
                    new Span(". "));
        }
        if (!fix.sharedWords().isEmpty()) {
            evidence.add(new Span("Shared words: " + String.join(", ", fix.sharedWords()) + ". "));
        }
        if (fix.otherActions() > 0) {
            evidence.add(new Span(
                    Formats.plural(fix.otherActions(), "other action", "other actions") + " asked for the same."));
        }
        return evidence;
    }
}
