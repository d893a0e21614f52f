package io.hindcast.insight.trends;

import static io.hindcast.insight.table.Facts.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.table.CurrentTable;
import io.hindcast.insight.table.ListedArchive;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MetricsTest {
    private final ListedArchive archive = ListedArchive.of(
            report("a")
                    .on("2025-01-10")
                    .severity(1)
                    .services("Payment-v2", "Ledger")
                    .restored(10)
                    .factors("capacity"),
            report("b")
                    .on("2025-02-10")
                    .severity(2)
                    .services("payment-v2")
                    .restored(20)
                    .factors("capacity", "software"),
            report("c")
                    .on("2025-03-31")
                    .severity(1)
                    .services("ledger")
                    .restored(30)
                    .factors("software"),
            report("d")
                    .on("2025-03-01")
                    .severity(1)
                    .services("ledger")
                    .restored(40)
                    .factors("software"),
            report("e")
                    .on("2025-01-01")
                    .severity(1)
                    .services("ledger")
                    .restored(100)
                    .factors("software"),
            report("f").on("2025-04-01").services("search"),
            report("g").services("search").restored(5));
    private final CurrentTable table = archive.table();
    private final Metrics metrics = new Metrics(table);

    @Test
    void a_report_belongs_to_the_quarter_of_its_date_and_one_without_a_date_is_shown_as_unknown() {
        List<MetricRow> rows = metrics.ask(Measure.RESTORE, MetricGrouping.QUARTER, ReportFilter.ALL)
                .rows();

        assertThat(rows).extracting(MetricRow::group).containsExactly("2025-Q1", "2025-Q2", "unknown");
        assertThat(rows.getFirst().known()).isEqualTo(5);
        assertThat(rows.getFirst().median()).isEqualTo(30);
        assertThat(rows.getFirst().mean()).isEqualTo(40);
        assertThat(rows.getFirst().p90()).isEqualTo(76);
        assertThat(rows.getFirst().max()).isEqualTo(100);
    }

    @Test
    void a_group_with_nothing_known_has_nulls_and_not_zeros() {
        MetricRow second = metrics.ask(Measure.RESTORE, MetricGrouping.QUARTER, ReportFilter.ALL)
                .rows()
                .get(1);

        assertThat(second.known()).isZero();
        assertThat(second.unknown()).isEqualTo(1);
        assertThat(second.median()).isNull();
        assertThat(second.medianInterval()).isNull();
    }

    @Test
    void a_report_with_two_services_counts_in_both_and_spellings_are_one_service() {
        List<MetricRow> rows = metrics.ask(Measure.RESTORE, MetricGrouping.SERVICE, ReportFilter.ALL)
                .rows();

        assertThat(rows).extracting(MetricRow::group).containsExactly("Ledger", "Payment-v2", "search");
        assertThat(rows).extracting(MetricRow::known).containsExactly(4, 2, 1);
    }

    @Test
    void categories_count_by_the_primary_factor_so_that_rows_add_up() {
        List<MetricRow> rows = metrics.ask(Measure.RESTORE, MetricGrouping.CATEGORY, ReportFilter.ALL)
                .rows();

        assertThat(rows).extracting(MetricRow::group).containsExactly("software", "capacity", "unknown");
        assertThat(rows).extracting(row -> row.known() + row.unknown()).containsExactly(3, 2, 2);
    }

    @Test
    void the_filter_combines_its_sets_and_includes_both_days() {
        ReportFilter filter = new ReportFilter(
                Set.of("PAYMENT-V2", "ledger"),
                Set.of(),
                Set.of(new Severity(1)),
                Set.of("software"),
                Set.of(),
                Set.of(),
                LocalDate.parse("2025-03-01"),
                LocalDate.parse("2025-03-31"));

        assertThat(new Incidents(table).behind(filter, Map.of()))
                .extracting(incident -> incident.key().value())
                .containsExactly("c", "d");
    }

    @Test
    void the_incidents_behind_a_chart_element_are_those_it_counts() {
        Incidents incidents = new Incidents(table);

        assertThat(incidents.behind(ReportFilter.ALL, Map.of(Dimension.FACTOR, "software")))
                .hasSize(3);
        assertThat(incidents.behind(ReportFilter.ALL, Map.of(Dimension.ANY_FACTOR, "software")))
                .hasSize(4);
    }

    @Test
    void the_json_is_the_contract_s() {
        String json = JsonMapper.builder()
                .build()
                .writeValueAsString(metrics.ask(
                        Measure.RESTORE,
                        MetricGrouping.YEAR,
                        ReportFilter.ALL.between(LocalDate.parse("2025-01-01"), null)));

        assertThat(json)
                .startsWith("{\"definition\":\"Time to restore: from the start of impact")
                .contains("\"rows\":[{\"group\":\"2025\",\"known\":5,\"unknown\":1,\"median\":30.0,\"mean\":40.0,"
                        + "\"p90\":76.0,\"max\":100.0,\"medianInterval\":[10.0,100.0],\"meanInterval\":[");
    }
}
