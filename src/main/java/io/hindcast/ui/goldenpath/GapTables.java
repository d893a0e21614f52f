package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.insight.incidents.Sighting;
import io.hindcast.insight.ledger.AlreadyListed;
import io.hindcast.insight.ledger.GapAction;
import io.hindcast.insight.ledger.GapDetail;
import io.hindcast.report.Basis;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.parts.DataTable;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.util.List;

/** The tables of a gap's page. */
final class GapTables {
    private GapTables() {}

    /** Every incident, with the words that name the gap and the rule that found them. */
    static DataTable<Sighting> sightings(List<Sighting> sightings, QueryParameters query) {
        return new DataTable<Sighting>("Incidents of this gap")
                .component("Date", one -> Words.date(one.incident().date()))
                .component(
                        "Report",
                        one -> new Anchor(
                                Links.report(one.incident().key(), query),
                                one.incident().title()))
                .component("Severity", one -> Words.severity(one.incident().severity()))
                .component("Services", one -> Words.names(one.incident().services()))
                .number(
                        "Restored after",
                        one -> one.incident().restore() == null
                                ? "unknown"
                                : Formats.minutes(one.incident().restore()))
                .component("Words", one -> quote(one))
                .component("Found by", one -> Words.secondary(one.rule() == null ? "added by a person" : one.rule()))
                .stacked()
                .rows(sightings);
    }

    /** The words that name a gap in a report, and where they stand. */
    static Component quote(Sighting sighting) {
        Span quote = new Span("“" + sighting.quote() + "” ");
        // a gap that a person added stands in no line
        Anchor place = sighting.line() < 1
                ? new Anchor(Links.report(sighting.incident().key(), QueryParameters.empty()), "the report")
                : new Anchor(Links.report(sighting.incident().key(), sighting.line()), "line " + sighting.line());
        Span both = sighting.quote().isEmpty() ? new Span(place) : new Span(quote, place);
        both.addClassName("secondary");
        return both;
    }

    /** The EA actions against a gap. */
    static Component actions(List<GapAction> actions, QueryParameters query) {
        if (actions.isEmpty()) {
            return new Paragraph("No report asks for an EA action against this gap.");
        }
        return new DataTable<GapAction>("EA actions against this gap")
                .component("Asked for", one -> Words.date(one.action().origin().date()))
                .component(
                        "Action",
                        one -> new Anchor(
                                Links.report(one.action().id().report(), query),
                                one.action().task()))
                .text(
                        "Owner",
                        one -> one.action().owner() == null
                                ? "nobody named"
                                : one.action().owner())
                .text("State", one -> one.action().state().id().replace('-', ' '))
                .component(
                        "Due",
                        one -> one.action().due() == null
                                ? new Span("–")
                                : new Span(
                                        Words.date(one.action().due().date()),
                                        new Span(" "),
                                        Words.basis(one.action().due().basis())))
                .component("Done on", GapTables::doneOn)
                .stacked()
                .rows(actions);
    }

    private static Component doneOn(GapAction action) {
        Basis basis = action.doneBasis();
        if (action.doneOn() == null || basis == null) {
            return new Span("–");
        }
        return new Span(Words.date(action.doneOn()), new Span(" "), Words.basis(basis));
    }

    /** The incidents that came although the fix was already listed. */
    static Component listed(GapDetail detail, QueryParameters query) {
        return new DataTable<AlreadyListed>("Incidents whose fix was already listed")
                .component(
                        "Incident",
                        one -> new Anchor(
                                Links.report(one.incident().key(), query),
                                one.incident().title()))
                .component("Date", one -> Words.date(one.incident().date()))
                .text("The action already listed", one -> one.action().action().task())
                .component(
                        "Listed on",
                        one -> Words.date(one.action().action().origin().date()))
                .stacked()
                .rows(detail.alreadyListed());
    }
}
