package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.hindcast.deciding.CandidateDecision;
import io.hindcast.deciding.CandidateDecisions;
import io.hindcast.insight.incidents.Sighting;
import io.hindcast.insight.ledger.Candidate;
import io.hindcast.insight.ledger.Candidate.Like;
import io.hindcast.insight.ledger.Triage;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.incidents.Behind;
import io.hindcast.ui.parts.DecisionSheet;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The candidates that wait for a person, each with what it is probably one with, and what was decided so far. */
@Component
class CandidateQueue {
    private static final int AT_ONCE = 20;

    private final Triage triage;
    private final CandidateDecisions decisions;
    private final CandidateSheets sheets;
    private final Behind behind;

    CandidateQueue(Triage triage, CandidateDecisions decisions, CandidateSheets sheets, Behind behind) {
        this.triage = triage;
        this.decisions = decisions;
        this.sheets = sheets;
        this.behind = behind;
    }

    /** The queue; {@code afterwards} is run after a decision. Empty where nothing waits and nothing was decided. */
    Section of(ReportFilter filter, Runnable afterwards) {
        List<Candidate> waiting = triage.queue(filter);
        List<CandidateDecision> decided = decisions.all();
        Section section = new Section();
        section.addClassNames("group", "candidates");
        section.setId("candidates");
        if (!waiting.isEmpty()) {
            section.add(
                    new H2(Formats.plural(waiting.size(), "candidate waits", "candidates wait") + " for a name"),
                    Words.secondary("Named by a report as a gap of the Golden Path, and not in the catalogue yet."));
            show(section, waiting, afterwards);
        }
        if (!decided.isEmpty()) {
            section.add(new DecisionHistory(decided, decisions, afterwards));
        }
        section.setVisible(!waiting.isEmpty() || !decided.isEmpty());
        return section;
    }

    private void show(Section section, List<Candidate> waiting, Runnable afterwards) {
        OrderedList list = new OrderedList();
        list.addClassName("candidate-list");
        list.getElement().setAttribute("aria-label", "Candidates");
        section.add(list);
        NativeButton more = new NativeButton();
        more.addClassName("link-button");
        more.addClickListener(click -> next(list, waiting, more, afterwards));
        section.add(more);
        next(list, waiting, more, afterwards);
    }

    /** Adds the next candidates to those that the list shows. */
    private void next(OrderedList list, List<Candidate> waiting, NativeButton more, Runnable afterwards) {
        List<Candidate> rest = waiting.stream().skip(list.getChildren().count()).toList();
        fill(list, rest.stream().limit(AT_ONCE).toList(), afterwards);
        more.setText("Show more of the " + Formats.count(waiting.size()));
        more.setVisible(rest.size() > AT_ONCE);
    }

    private void fill(OrderedList list, List<Candidate> candidates, Runnable afterwards) {
        Map<GapId, List<Like>> alike = triage.alike(candidates);
        candidates.forEach(candidate ->
                list.add(item(candidate, alike.getOrDefault(candidate.gap().id(), List.of()), afterwards)));
    }

    private ListItem item(Candidate candidate, List<Like> alike, Runnable afterwards) {
        Div title = new Div(candidate.gap().id().value());
        title.addClassName("incident-title");
        Div facts = new Div(
                GapWords.incidents(candidate.gap(), behind),
                new Span(candidate.gap().incidents().size() == 1 ? "incident" : "incidents"),
                new Span("last seen"),
                Words.date(candidate.gap().lastSeen()));
        facts.addClassName("incident-facts");
        ListItem item = new ListItem(title, facts);
        Sighting first = candidate.sightings().getFirst();
        item.add(new Paragraph(GapTables.quote(first)));
        candidate.wordings().stream()
                .skip(1)
                .forEach(wording -> item.add(new Paragraph(Words.secondary("Also worded: " + wording.value()))));
        alike.forEach(like -> item.add(like(candidate, like, afterwards)));
        item.add(buttons(candidate, afterwards));
        return item;
    }

    private Paragraph like(Candidate candidate, Like like, Runnable afterwards) {
        NativeButton merge = new NativeButton(
                "Merge",
                click -> sheets.merging(candidate, like.gap(), afterwards).open());
        merge.addClassName("link-button");
        merge.setAriaLabel(
                "Merge " + candidate.gap().id().value() + " into " + like.gap().value());
        return new Paragraph(
                new Span("Probably the same as " + (like.candidate() ? "the candidate “" : "“")
                        + like.gap().value() + "” "),
                Words.secondary("(" + Formats.percent(like.likeness()) + " alike by their words) "),
                merge);
    }

    private Div buttons(Candidate candidate, Runnable afterwards) {
        Div row = new Div(
                button("Name", candidate, () -> sheets.naming(candidate, afterwards)),
                button("Merge", candidate, () -> sheets.merging(candidate, null, afterwards)),
                button("Dismiss", candidate, () -> sheets.dismissing(candidate, afterwards)));
        row.addClassName("row");
        return row;
    }

    private static NativeButton button(String word, Candidate candidate, Supplier<DecisionSheet> sheet) {
        NativeButton button = new NativeButton(word + " …", click -> sheet.get().open());
        button.addClassName("standing");
        button.setAriaLabel(word + ": " + candidate.gap().id().value());
        return button;
    }
}
