package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.classifying.Catalogue;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.ui.incidents.Behind;
import io.hindcast.ui.parts.CsvDownload;
import io.hindcast.ui.parts.CsvScope;
import io.hindcast.ui.parts.DataTable;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.TemplateLink;
import io.hindcast.ui.parts.Words;
import java.util.List;

/** The ledger of Golden Path gaps, sortable by each column, and as a CSV file in the order in which it stands. */
class LedgerTable extends Section {
    private final DataTable<Gap> table = new DataTable<>("Golden Path gaps");

    /** The gaps in the order given, which is by hours lost. */
    LedgerTable(List<Gap> gaps, Catalogue catalogue, QueryParameters query, CsvScope scope, Behind behind) {
        names(catalogue, query);
        costs(behind);
        life();
        table.stacked().rows(gaps);
        CsvDownload csv = new CsvDownload("CSV", "golden-path-gaps", scope, () -> GapRows.of(table.rows()));
        Div head = new Div(new H2("The ledger"), csv);
        head.addClassName("row");
        add(head, table);
        addClassNames("group", "ledger");
    }

    private void names(Catalogue catalogue, QueryParameters query) {
        table.component("Component", gap -> component(gap, catalogue))
                .by(gap -> gap.id().component())
                .component("Lacks", gap -> GapWords.link(gap, query))
                .by(gap -> GapWords.lacks(gap.id()));
    }

    private void costs(Behind behind) {
        table.numberComponent("Incidents", gap -> GapWords.incidents(gap, behind))
                .by(gap -> gap.incidents().size())
                .number("Services", gap -> Formats.count(gap.services().size()))
                .by(gap -> gap.services().size())
                .roomy()
                .number("Hours lost", GapWords::hours)
                .by(Gap::hoursLost)
                .sortedDown()
                .number("Share of year", LedgerTable::share)
                .by(gap -> gap.year().value())
                .roomy();
    }

    private void life() {
        table.component("First seen", gap -> Words.date(gap.firstSeen()))
                .by(Gap::firstSeen)
                .roomy()
                .component("Last seen", gap -> Words.date(gap.lastSeen()))
                .by(Gap::lastSeen)
                .number("Median days between", LedgerTable::between)
                .by(Gap::medianDaysBetween)
                .roomy()
                .number("EA actions", gap -> GapWords.actions(gap.actions()))
                .by(gap -> gap.actions().size())
                .component("State", GapWords::state)
                .by(Gap::state);
    }

    private static Span component(Gap gap, Catalogue catalogue) {
        String name = gap.id().component();
        Span component = new Span(name);
        TemplateLink.of(catalogue, name, "template").ifPresent(link -> {
            Span small = Words.secondary(" ");
            small.add(link);
            component.add(small);
        });
        return component;
    }

    private static String share(Gap gap) {
        Double share = gap.year().value();
        return share == null ? "–" : Formats.percent(share);
    }

    private static String between(Gap gap) {
        Double days = gap.medianDaysBetween();
        return days == null ? "–" : Formats.decimal(days);
    }
}
