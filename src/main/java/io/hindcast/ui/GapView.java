package io.hindcast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.insight.AlreadyListed;
import io.hindcast.insight.Gap;
import io.hindcast.insight.GapAction;
import io.hindcast.insight.GapDetail;
import io.hindcast.insight.GapState;
import io.hindcast.insight.Ledger;
import io.hindcast.insight.RateRatio;
import io.hindcast.insight.Sighting;
import io.hindcast.report.Basis;
import io.hindcast.report.ReportFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The page of one Golden Path gap: its incidents, what closes it, whether that worked, and where the fix should go next. */
@Route("golden-path/:component/:capability")
class GapView extends FilteredPage implements BeforeEnterObserver {
    private final Ledger ledger;
    private final FilterChoices choices;
    private String component = "";
    private String capability = "";

    GapView(FilterChoices choices, Ledger ledger) {
        super("Golden Path gap", choices);
        this.choices = choices;
        this.ledger = ledger;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        component = event.getRouteParameters().get("component").orElse("");
        capability = event.getRouteParameters().get("capability").orElse("");
    }

    @Override
    void show(Div body, ReportFilter filter, QueryParameters query) {
        Optional<Gap> known = find(filter);
        if (known.isEmpty()) {
            boolean elsewhere = find(ReportFilter.ALL).isPresent();
            body.add(
                    elsewhere
                            ? EmptyState.filteredToNothing(bar()::clear)
                            : EmptyState.fieldUnknown(
                                    "this gap", ledger.gaps(ReportFilter.ALL).size()));
            return;
        }
        GapDetail detail = ledger.gap(known.get().id(), filter).orElseThrow();
        Gap gap = detail.gap();
        rename(gap.id().value());
        Anchor back = new Anchor(Links.page("golden-path", FilterParameters.only(query)), "← The ledger");
        body.add(
                back,
                tiles(detail),
                section("When did it hurt, and when was it closed?", new GapTimeline(gap, today())));
        body.add(section("Which incidents?", sightings(detail.sightings(), query)));
        body.add(section("What closes it?", actions(gap.actions(), query)));
        if (!detail.alreadyListed().isEmpty()) {
            body.add(section("Which of them came although the fix was already listed?", listed(detail, query)));
        }
        body.add(section("Where should the fix go next?", notHit(detail)));
    }

    private Optional<Gap> find(ReportFilter filter) {
        return ledger.gaps(filter).stream()
                .filter(gap -> GapWords.isAt(gap.id(), component, capability))
                .findFirst();
    }

    private LocalDate today() {
        return choices.today();
    }

    private static Div tiles(GapDetail detail) {
        Gap gap = detail.gap();
        Double hours = gap.hoursLost();
        RateRatio rate = detail.afterClosing();
        Div tiles = new Div(
                new FigureTile("Incidents", Formats.count(gap.incidents().size()))
                        .line("in " + Formats.plural(gap.services().size(), "service", "services")),
                new FigureTile("Hours lost", hours == null ? "unknown" : Formats.decimal(hours))
                        .line(gap.restore().known() + " of " + gap.restore().total()
                                + " incidents with a known time to restore"),
                new FigureTile("State", gap.state().label())
                        .line(
                                gap.state() == GapState.RECURRED || gap.state() == GapState.CLOSED
                                        ? GapWords.stateText(gap)
                                        : "EA actions: " + GapWords.actions(gap.actions())),
                new FigureTile("Did the fix work?", gap.closings().isEmpty() ? "not closed yet" : verdict(rate))
                        .line(gap.closings().isEmpty() ? "no EA action has closed it so far" : exposure(rate)));
        tiles.addClassName("tiles");
        return tiles;
    }

    private static String verdict(RateRatio rate) {
        if (!rate.isDetectable()) {
            return "too early to say";
        }
        Double ratio = rate.value();
        return ratio != null && ratio < 1 ? "▼ fewer incidents" : "▲ more incidents";
    }

    private static String exposure(RateRatio rate) {
        return rate.eventsBefore() + " in " + Formats.count(rate.daysBefore()) + " days before closing, "
                + rate.eventsAfter() + " in " + Formats.count(rate.daysAfter()) + " days after"
                + ComparisonTable.times(rate);
    }

    private static DataTable<Sighting> sightings(List<Sighting> sightings, QueryParameters query) {
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
                .rows(sightings);
    }

    private static Component quote(Sighting sighting) {
        Span quote = new Span("“" + sighting.quote() + "” ");
        // a gap that a person added stands in no line
        Anchor place = sighting.line() < 1
                ? new Anchor(Links.report(sighting.incident().key(), QueryParameters.empty()), "the report")
                : new Anchor(Links.report(sighting.incident().key(), sighting.line()), "line " + sighting.line());
        Span both = sighting.quote().isEmpty() ? new Span(place) : new Span(quote, place);
        both.addClassName("secondary");
        return both;
    }

    private static Component actions(List<GapAction> actions, QueryParameters query) {
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
                .component("Done on", GapView::doneOn)
                .rows(actions);
    }

    private static Component doneOn(GapAction action) {
        Basis basis = action.doneBasis();
        if (action.doneOn() == null || basis == null) {
            return new Span("–");
        }
        return new Span(Words.date(action.doneOn()), new Span(" "), Words.basis(basis));
    }

    private static Component listed(GapDetail detail, QueryParameters query) {
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
                .rows(detail.alreadyListed());
    }

    private static Component notHit(GapDetail detail) {
        String component = detail.gap().id().component();
        if (detail.servicesNotHit().isEmpty()) {
            return new Paragraph("The service directory names no other service on " + component + ".");
        }
        return new Paragraph(Formats.plural(detail.servicesNotHit().size(), "service builds", "services build") + " on "
                + component + " and " + (detail.servicesNotHit().size() == 1 ? "was" : "were") + " not hit yet: "
                + String.join(", ", detail.servicesNotHit()) + ".");
    }

    private static Section section(String question, Component content) {
        Section section = new Section(new H2(question), content);
        section.addClassNames("group", "wide-tables");
        return section;
    }
}
