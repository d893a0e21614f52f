package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.classifying.Catalogue;
import io.hindcast.insight.ledger.Effect;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.GapDetail;
import io.hindcast.insight.ledger.GapState;
import io.hindcast.insight.ledger.Ledger;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.address.FilterParameters;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.cards.FigureTile;
import io.hindcast.ui.page.FilterChoices;
import io.hindcast.ui.page.FilteredPage;
import io.hindcast.ui.parts.EmptyState;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of one Golden Path gap: its incidents, what closes it, whether that worked, and where the fix should go next. */
@Route("golden-path/:component/:capability")
class GapView extends FilteredPage implements BeforeEnterObserver {
    private final Ledger ledger;
    private final FilterChoices choices;
    private final SameCauseDesk desk;
    private final Catalogue catalogue;
    private String component = "";
    private String capability = "";

    GapView(FilterChoices choices, Ledger ledger, SameCauseDesk desk, Catalogue catalogue) {
        super("Golden Path gap", choices);
        this.choices = choices;
        this.ledger = ledger;
        this.desk = desk;
        this.catalogue = catalogue;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        component = event.getRouteParameters().get("component").orElse("");
        capability = event.getRouteParameters().get("capability").orElse("");
    }

    @Override
    protected void show(Div body, ReportFilter filter, QueryParameters query) {
        Optional<Gap> known = find(filter);
        if (known.isEmpty()) {
            boolean elsewhere = find(ReportFilter.ALL).isPresent();
            body.add(
                    elsewhere
                            ? EmptyState.filteredToNothing(bar()::clear)
                            : EmptyState.of(
                                    "No report names this gap",
                                    "It may have been given another name or merged since.",
                                    new Anchor("golden-path", "See the ledger")));
            return;
        }
        GapDetail detail = ledger.gap(known.get().id(), filter).orElseThrow();
        rename(detail.gap().id().value());
        body.add(new Anchor(Links.page("golden-path", FilterParameters.only(query)), "← The ledger"));
        catalogue
                .component(detail.gap().id().component())
                .map(TemplateOwner::new)
                .ifPresent(body::add);
        body.add(tiles(detail));
        life(body, detail.gap(), query);
        rows(body, detail, query);
        body.add(section("Where should the fix go next?", notHit(detail)));
    }

    private void life(Div body, Gap gap, QueryParameters query) {
        body.add(section(
                "When did it hurt, and when was it closed?",
                new Div(new GapTimeline(gap, choices.today()), new GapStory(gap, query))));
        if (!gap.effects().isEmpty()) {
            body.add(section("Did the fix work?", fixes(gap, query)));
        }
    }

    private void rows(Div body, GapDetail detail, QueryParameters query) {
        body.add(section("Which incidents?", GapTables.sightings(detail.sightings(), query)));
        if (!detail.wordings().isEmpty()) {
            body.add(Words.secondary("Reports also word it: "
                    + detail.wordings().stream().map(GapId::value).collect(Collectors.joining("; "))));
        }
        body.add(section("What closes it?", GapTables.actions(detail.gap().actions(), query)));
        if (!detail.alreadyListed().isEmpty()) {
            body.add(section(
                    "Which of them came although the fix was already listed?", GapTables.listed(detail, query)));
        }
    }

    private Optional<Gap> find(ReportFilter filter) {
        return ledger.gaps(filter).stream()
                .filter(gap -> GapWords.isAt(gap.id(), component, capability))
                .findFirst();
    }

    private static Div tiles(GapDetail detail) {
        Gap gap = detail.gap();
        Double hours = gap.hoursLost();
        Effect effect = gap.effect();
        Div tiles = new Div(
                new FigureTile("Incidents", Formats.count(gap.incidents().size()))
                        .line("in " + Formats.plural(gap.services().size(), "service", "services")),
                new FigureTile("Hours lost", hours == null ? "unknown" : Formats.decimal(hours))
                        .line(gap.restore().known() + " of " + gap.restore().total()
                                + " incidents with a known time to restore")
                        .line(LedgerWords.share(gap.year())),
                new FigureTile("State", GapWords.label(gap))
                        .inWords()
                        .line(
                                gap.state() == GapState.RECURRED || gap.state() == GapState.CLOSED
                                        ? GapWords.stateText(gap)
                                        : "EA actions: " + GapWords.actions(gap.actions())),
                new FigureTile("Did the fix work?", effect == null ? "not closed yet" : GapWords.verdict(effect))
                        .inWords()
                        .line(effect == null ? "no EA action has closed it so far" : FixSection.exposure(effect)));
        tiles.addClassName("tiles");
        return tiles;
    }

    private Div fixes(Gap gap, QueryParameters query) {
        Div fixes = new Div();
        fixes.addClassName("group");
        gap.effects()
                .reversed()
                .forEach(effect -> fixes.add(new FixSection(effect, "Closed", desk, query, this::renew)));
        return fixes;
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
        section.addClassName("group");
        return section;
    }
}
