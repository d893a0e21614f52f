package io.hindcast.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.archive.FactName;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.StoredReport;
import io.hindcast.classifying.Catalogue;
import io.hindcast.correcting.Corrections;
import io.hindcast.followup.Actions;
import io.hindcast.followup.Today;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.reviews.Quality;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Report;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.ReportKey;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchResult;
import io.hindcast.ui.actions.ActionEffects;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.incidents.Trail;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of one report: the facts beside the text they were read from, each linked to its line. */
@Route("report/:key*")
class ReportView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int SIMILAR = 6;

    private final ReportStore store;
    private final Catalogue catalogue;
    private final Search search;
    private final Corrections corrections;
    private final Actions actions;
    private final ActionEffects effects;
    private final Today today;
    private final Incidents incidents;
    private final Quality quality;
    private final ProposalDesk proposals;
    private String title = "Report";

    ReportView(
            ReportStore store,
            Catalogue catalogue,
            Search search,
            Corrections corrections,
            Actions actions,
            ActionEffects effects,
            Today today,
            Incidents incidents,
            Quality quality,
            ProposalDesk proposals) {
        this.store = store;
        this.catalogue = catalogue;
        this.search = search;
        this.corrections = corrections;
        this.actions = actions;
        this.effects = effects;
        this.today = today;
        this.incidents = incidents;
        this.quality = quality;
        this.proposals = proposals;
        addClassNames("page", "report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String path = event.getRouteParameters().getWildcard("key").stream().collect(Collectors.joining("/"));
        QueryParameters query = event.getLocation().getQueryParameters();
        // a link followed within the application brings its path encoded, a page opened anew decoded
        Optional<StoredReport> found =
                key(path).flatMap(store::find).or(() -> key(Links.decoded(path)).flatMap(store::find));
        found.ifPresentOrElse(stored -> show(stored, query), () -> absent(path));
    }

    /** The key that a path of the address names; empty where no report can have it. */
    private static Optional<ReportKey> key(String path) {
        try {
            return Optional.of(new ReportKey(path));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Hindcast";
    }

    private void absent(String path) {
        title = "No such report";
        add(
                new H1(title),
                new Paragraph("The archive has no report with the key “" + path + "”."),
                new Anchor("search", "Search the archive"));
    }

    private void show(StoredReport stored, QueryParameters query) {
        Report report = stored.report();
        Corrector corrector = corrector(stored, query);
        title = ReportHead.title(report);
        SourceText text = SourceText.of(stored);
        query.getSingleParameter("line")
                .filter(line -> line.matches("[1-9]\\d{0,6}"))
                .ifPresent(line -> text.showLine(Integer.parseInt(line)));
        Div facts = new Div();
        facts.addClassName("report-facts");
        Fact summary = report.summary() == null
                ? new Fact(Words.secondary("The report has none."))
                : new Fact(report.summary()).from(report.evidence().get("summary"));
        facts.add(new FactSection("Summary", corrector.on(summary, FactName.SUMMARY)));
        ReportActions listed = new ReportActions(corrector, actions, effects, today.date(), query);
        new ReportSections(corrector, listed, proposals).all().forEach(facts::add);
        new ReportDetails(corrector).all().forEach(facts::add);
        useful(stored).ifPresent(facts::add);
        remarks(report).ifPresent(facts::add);
        facts.add(similar(report.key(), query), new RevisionSection(stored, store));
        Div columns = new Div(facts, asWritten(stored, text));
        columns.addClassName("report-columns");
        Section course = new Section(new PhaseBar(report));
        course.getElement().setAttribute("aria-label", "Course of the incident");
        Optional<Trail> trail = Trail.of(report.key(), query, this::keys);
        trail.ifPresent(list -> keep(list, report.key(), query));
        add(new ReportHead(corrector, trail, query), course, columns);
    }

    private Stream<ReportKey> keys() {
        return incidents.of(ReportFilter.ALL).stream().map(Incident::key);
    }

    /** Keeps the list in the tab and in the address, so that a reload does not lose it. */
    private static void keep(Trail trail, ReportKey key, QueryParameters query) {
        trail.remember();
        Location address = new Location("report/" + Links.path(key), trail.in(query, key));
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }

    /** What the quality rules would add, but for what reading remarked itself. */
    private Optional<FactSection> useful(StoredReport stored) {
        List<Diagnostic> findings = quality.of(stored).findings().stream()
                .filter(finding -> !stored.report().diagnostics().contains(finding))
                .toList();
        return findings.isEmpty() ? Optional.empty() : Optional.of(RemarkSection.ofQuality(findings));
    }

    private static Optional<FactSection> remarks(Report report) {
        return report.diagnostics().isEmpty()
                ? Optional.empty()
                : Optional.of(RemarkSection.ofReading(report.diagnostics()));
    }

    private Corrector corrector(StoredReport stored, QueryParameters query) {
        return new Corrector(stored, corrections, catalogue, new Corrector.Page() {
            @Override
            public void renew(FactName fact) {
                ReportView.this.now(stored).ifPresent(now -> {
                    removeAll();
                    show(now, query);
                    focus(fact);
                });
            }

            @Override
            public Optional<Corrector> now() {
                return ReportView.this.now(stored).map(now -> corrector(now, query));
            }
        });
    }

    private Optional<StoredReport> now(StoredReport seen) {
        return store.find(seen.archive(), seen.report().key());
    }

    /** Brings the fact's button back into view and gives it the focus, so that a person goes on where they were. */
    private void focus(FactName fact) {
        getElement()
                .executeJs(
                        "const one = this.querySelector('[data-fact=\"' + $0 + '\"]');"
                                + " if (one) { one.scrollIntoView({block: 'center'}); one.focus(); }",
                        fact.value());
    }

    private static Section asWritten(StoredReport stored, SourceText text) {
        Div head = new Div(
                new H2("As written"), Words.secondary(stored.report().source().path()));
        head.addClassName("row");
        int remarks = stored.report().diagnostics().size();
        if (remarks > 0) {
            head.add(Words.secondary(Formats.plural(remarks, "remark", "remarks") + " from reading it"));
        }
        Section section = new Section(head, text);
        section.addClassName("as-written");
        return section;
    }

    private Component similar(ReportKey key, QueryParameters query) {
        FactSection section = new FactSection("Similar incidents");
        Optional<SearchResult> found = search.similar(key, SIMILAR);
        if (found.isEmpty() || found.get().hits().isEmpty()) {
            section.add(Words.secondary("None found in this archive."));
            return section;
        }
        section.add(SimilarList.of(found.get().hits(), query));
        return section;
    }
}
