package io.hindcast.api;

import io.hindcast.insight.ledger.FixLine;
import io.hindcast.insight.ledger.Fixes;
import io.hindcast.insight.ledger.GapLine;
import io.hindcast.insight.ledger.Ledger;
import io.hindcast.insight.trends.MetricAnswer;
import io.hindcast.insight.trends.MetricGrouping;
import io.hindcast.insight.trends.Metrics;
import io.hindcast.report.Ids;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportFilter;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InsightResource {
    private final Metrics metrics;
    private final Ledger ledger;
    private final Fixes fixes;

    InsightResource(Metrics metrics, Ledger ledger, Fixes fixes) {
        this.metrics = metrics;
        this.ledger = ledger;
        this.fixes = fixes;
    }

    @GetMapping("/api/v1/metrics")
    MetricAnswer metrics(
            @RequestParam String measure,
            @RequestParam String by,
            @RequestParam MultiValueMap<String, String> parameters) {
        Measure wanted = FilterParameters.read(
                "measure",
                measure,
                name -> Ids.constant(Measure.class, name),
                "use detect, acknowledge, mitigate or restore");
        MetricGrouping groups = FilterParameters.read(
                "grouping", by, MetricGrouping::of, "use quarter, month, year, service, severity or category");
        FilterParameters days = new FilterParameters(parameters);
        return metrics.ask(wanted, groups, ReportFilter.ALL.between(days.date("from"), days.date("to")));
    }

    @GetMapping("/api/v1/gaps")
    List<GapLine> gaps(@RequestParam(defaultValue = "false") boolean recurring) {
        return ledger.gaps(ReportFilter.ALL).stream()
                .filter(gap -> !recurring || gap.isRecurring())
                .map(GapLine::of)
                .toList();
    }

    /** What came of closed gaps and done actions. */
    @GetMapping("/api/v1/fixes")
    List<FixLine> fixes(@RequestParam MultiValueMap<String, String> parameters) {
        return fixes.all(new FilterParameters(parameters).filter()).stream()
                .map(FixLine::of)
                .toList();
    }
}
