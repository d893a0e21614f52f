package io.hindcast.cli;

import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.GapLine;
import io.hindcast.insight.ledger.Ledger;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.report.ReportFilter;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(name = "gaps", description = "Lists the Golden Path gaps, one JSON object a line, the costliest first.")
final class GapsCommand extends AbstractCommand {

    @Option(names = "--recurring", description = "only gaps that hit two or more incidents")
    boolean recurring;

    GapsCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext context, PrintWriter out) {
        JsonMapper json = context.getBean(JsonMapper.class);
        List<Gap> gaps = context.getBean(Ledger.class).gaps(ReportFilter.ALL);
        List<Gap> printed =
                gaps.stream().filter(gap -> !recurring || gap.isRecurring()).toList();
        printed.forEach(gap -> out.println(json.writeValueAsString(GapLine.of(gap))));
        if (printed.isEmpty()) {
            explain(gaps, context);
        }
        return 0;
    }

    /** Says why nothing is printed, and what to do about it. */
    private void explain(List<Gap> gaps, ApplicationContext context) {
        int reports = context.getBean(Incidents.class).count(ReportFilter.ALL);
        if (reports == 0) {
            err().println("No gaps: the archive is empty. Import reports first: hindcast import PATH");
            return;
        }
        if (!gaps.isEmpty()) {
            long candidates = gaps.stream().filter(Gap::candidate).count();
            err().println(
                            "No recurring gaps: each of %d (%d of them candidates) hit one incident only; see 'gaps' without --recurring."
                                    .formatted(gaps.size(), candidates));
            return;
        }
        Catalogue catalogue = context.getBean(CurrentCatalogue.class).get();
        int capabilities = catalogue.components().stream()
                .mapToInt(component -> component.capabilities().size())
                .sum();
        err().println(
                        ("No gaps in %d reports. Looked for, in root causes, whys and EA actions: the names and aliases of %d"
                                        + " components and their %d capabilities, and for words that say what a shared template, chart or"
                                        + " Golden Path lacks; no candidates were found either.")
                                .formatted(reports, catalogue.components().size(), capabilities));
        err().println(
                        "If your reports name platform parts in words of their own, teach the catalogue these words: 'hindcast"
                                + " catalogue export' prints it, 'hindcast catalogue preview FILE' tells what a change would find.");
    }
}
