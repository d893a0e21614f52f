package io.hindcast.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.insight.Gap;
import io.hindcast.insight.GapState;
import io.hindcast.insight.Incidents;
import io.hindcast.insight.Ledger;
import io.hindcast.report.ReportFilter;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** The page "Golden Path": which weaknesses keep hurting, and did the fixes work. */
@Route("golden-path")
class GoldenPathView extends FilteredPage {
    private static final int MOST_ROWS = 24;

    private final Ledger ledger;
    private final Incidents incidents;
    private final GapCharts charts;
    private final Behind behind;
    private final Clock clock;

    GoldenPathView(
            FilterChoices choices, Ledger ledger, Incidents incidents, GapCharts charts, Behind behind, Clock clock) {
        super("Golden Path", choices);
        this.ledger = ledger;
        this.incidents = incidents;
        this.charts = charts;
        this.behind = behind;
        this.clock = clock;
    }

    @Override
    void show(Div body, ReportFilter filter, QueryParameters query) {
        int reports = incidents.count(filter);
        if (reports == 0) {
            body.add(
                    incidents.count(ReportFilter.ALL) == 0
                            ? EmptyState.nothingImported()
                            : EmptyState.filteredToNothing(bar()::clear));
            return;
        }
        List<Gap> all = ledger.gaps(filter);
        List<Gap> gaps = all.stream().filter(gap -> !gap.candidate()).toList();
        if (all.isEmpty()) {
            body.add(EmptyState.fieldUnknown("a Golden Path gap", reports));
            return;
        }
        body.add(headline(gaps));
        if (!gaps.isEmpty()) {
            List<Gap> shown = gaps.stream()
                    .sorted(Comparator.comparingInt(gap -> -gap.incidents().size()))
                    .limit(MOST_ROWS)
                    .toList();
            body.add(charts.heatMap("When did each gap hurt?", shown, filter), table(gaps, filter, query));
        }
        body.add(candidates(all.stream().filter(Gap::candidate).toList()));
    }

    private static Paragraph headline(List<Gap> gaps) {
        long recurring = gaps.stream().filter(Gap::isRecurring).count();
        return new Paragraph(Formats.plural(gaps.size(), "gap", "gaps") + " named by reports, " + recurring
                + " hit two or more incidents. " + count(gaps, GapState.OPEN) + " open, "
                + count(gaps, GapState.BEING_CLOSED) + " being closed, " + count(gaps, GapState.CLOSED) + " closed, "
                + count(gaps, GapState.RECURRED) + " came back after closing.");
    }

    private Section table(List<Gap> gaps, ReportFilter filter, QueryParameters query) {
        DataTable<Gap> table = new DataTable<Gap>("Golden Path gaps")
                .text("Component", gap -> gap.id().component())
                .component("Lacks", gap -> GapWords.link(gap, query))
                .component("Incidents", this::incidents)
                .number("Services", gap -> Formats.count(gap.services().size()))
                .number("Hours lost", GapWords::hours)
                .component("First seen", gap -> Words.date(gap.firstSeen()))
                .component("Last seen", gap -> Words.date(gap.lastSeen()))
                .number(
                        "Days between",
                        gap -> gap.medianDaysBetween() == null ? "–" : Formats.decimal(gap.medianDaysBetween()))
                .number("EA actions", gap -> GapWords.actions(gap.actions()))
                .component("State", GapWords::state)
                .rows(gaps);
        CsvDownload csv = new CsvDownload(
                "CSV",
                "golden-path-gaps",
                new CsvScope("Golden Path gaps", filter, clock.instant()),
                () -> GapRows.of(gaps));
        Div head = new Div(new H2("The ledger"), csv);
        head.addClassName("row");
        Section section = new Section(head, table);
        section.addClassNames("group", "wide-tables");
        return section;
    }

    private NativeButton incidents(Gap gap) {
        NativeButton button = new NativeButton(
                Formats.count(gap.incidents().size()),
                click -> behind.open(gap.id().value(), gap.incidents()));
        button.addClassName("link-button");
        button.setAriaLabel(gap.incidents().size() + " incidents of " + gap.id().value());
        return button;
    }

    private Section candidates(List<Gap> candidates) {
        Section section = new Section();
        section.addClassName("group");
        if (!candidates.isEmpty()) {
            section.add(
                    new H2(Formats.plural(candidates.size(), "candidate waits", "candidates wait") + " for a name"),
                    Words.secondary("Named by a report as a gap of the Golden Path, and not in the catalogue yet."),
                    new DataTable<Gap>("Candidates")
                            .text("As reports word it", gap -> gap.id().value())
                            .component("Incidents", this::incidents)
                            .component("Last seen", gap -> Words.date(gap.lastSeen()))
                            .rows(candidates));
        }
        return section;
    }

    private static long count(List<Gap> gaps, GapState state) {
        return gaps.stream().filter(gap -> gap.state() == state).count();
    }
}
