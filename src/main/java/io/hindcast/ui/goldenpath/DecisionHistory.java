package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import io.hindcast.deciding.CandidateDecision;
import io.hindcast.deciding.CandidateDecisions;
import io.hindcast.deciding.Said;
import io.hindcast.report.GapId;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Who;
import io.hindcast.ui.parts.Words;
import java.util.List;

/** What people decided of candidates, the newest first, each with who, when and why; those in force can be undone. */
class DecisionHistory extends Details {
    DecisionHistory(List<CandidateDecision> decisions, CandidateDecisions desk, Runnable afterwards) {
        super(Formats.plural(decisions.size(), "decision", "decisions") + " on candidates");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        decisions.forEach(decision -> list.add(entry(decision, desk, afterwards)));
        add(list);
    }

    private static ListItem entry(CandidateDecision decision, CandidateDecisions desk, Runnable afterwards) {
        ListItem entry = new ListItem(new Span(sentence(decision)), Words.secondary(" " + said(decision.said())));
        if (decision.said().isStanding()) {
            NativeButton undo = new NativeButton("undo", click -> {
                boolean done = desk.undo(decision, Who.remembered());
                Notification.show(done ? "Undone; it waits again" : "Somebody undid it already");
                afterwards.run();
            });
            undo.addClassNames("link-button", "secondary");
            undo.setAriaLabel("Undo: " + sentence(decision));
            entry.add(new Span(" "), undo);
        }
        return entry;
    }

    /** A decision in one sentence. */
    static String sentence(CandidateDecision decision) {
        String wording = "“" + decision.wording().value() + "” ";
        GapId into = decision.into();
        String other = into == null ? "" : "“" + into.value() + "”.";
        return switch (decision.kind()) {
            case NAMED -> wording + "is the gap " + other;
            case MERGED -> wording + "is the same as " + other;
            case DISMISSED -> wording + "is no gap.";
        };
    }

    /** Who decided, when, why, and who took it back. */
    static String said(Said said) {
        Said.Ending ended = said.ended();
        return said.by() + ", " + Formats.instant(said.at()) + " UTC"
                + (said.why() == null ? "" : ": " + said.why())
                + (ended == null
                        ? ""
                        : (ended.undone() ? ", undone by " : ", replaced by ") + ended.by() + ", "
                                + Formats.instant(ended.at()) + " UTC");
    }
}
