package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.Ledger;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.incidents.Behind;
import io.hindcast.ui.page.FilterChoices;
import io.hindcast.ui.page.IncidentsPage;
import io.hindcast.ui.parts.CsvScope;
import io.hindcast.ui.parts.EmptyState;
import io.hindcast.ui.parts.Formats;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** The page "Golden Path": which weaknesses keep hurting, and did the fixes work. */
@Route("golden-path")
class GoldenPathView extends IncidentsPage {
    private static final int MOST_ROWS = 24;

    private final Ledger ledger;
    private final GapCharts charts;
    private final Behind behind;
    private final CandidateQueue queue;
    private final CurrentCatalogue catalogue;
    private final Clock clock;

    GoldenPathView(
            FilterChoices choices,
            Ledger ledger,
            Incidents incidents,
            GapCharts charts,
            Behind behind,
            CandidateQueue queue,
            CurrentCatalogue catalogue,
            Clock clock) {
        super("Golden Path", choices, incidents);
        this.ledger = ledger;
        this.charts = charts;
        this.behind = behind;
        this.queue = queue;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    protected void showIncidents(Div body, ReportFilter filter, QueryParameters query) {
        List<Gap> all = ledger.gaps(filter);
        List<Gap> gaps = all.stream().filter(gap -> !gap.candidate()).toList();
        if (all.isEmpty()) {
            body.add(
                    EmptyState.of(
                            "None of " + Formats.plural(count(filter), "report", "reports")
                                    + " names a weakness of the Golden Path",
                            "Weaknesses are found by the names of your platform's templates and of what these lack."
                                    + " Tell those that your teams use; the archive is labeled by them again.",
                            new Anchor("settings", "Name your components")),
                    queue.of(filter, this::renew));
            return;
        }
        GapFilter wanted = new GapFilter(query);
        List<Gap> found = wanted.found(gaps);
        List<Gap> shown = wanted.shown(found);
        if (!gaps.isEmpty()) {
            body.add(LedgerWords.sentence(ledger.summary(filter), filter, behind, query));
            body.add(new GapTools(wanted, found));
            show(body, shown, filter, wanted);
        }
        body.add(queue.of(filter, this::renew));
    }

    private void show(Div body, List<Gap> gaps, ReportFilter filter, GapFilter wanted) {
        if (gaps.isEmpty()) {
            body.add(EmptyState.of(
                    "No gap is like that",
                    "Choose another state, or take the words away.",
                    new Anchor(
                            Links.page("golden-path", wanted.choosing("").excluding(GapFilter.FIND)),
                            "Show all gaps")));
            return;
        }
        List<Gap> most = gaps.stream()
                .sorted(Comparator.comparingInt(gap -> -gap.incidents().size()))
                .limit(MOST_ROWS)
                .toList();
        CsvScope scope = new CsvScope(wanted.inWords(), filter, clock.instant());
        body.add(
                charts.heatMap("When did each gap hurt?", most, filter),
                new LedgerTable(gaps, catalogue.get(), wanted.query(), scope, behind));
    }
}
