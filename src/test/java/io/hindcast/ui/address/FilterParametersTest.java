package io.hindcast.ui.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterParametersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

    @Test
    void an_address_without_parameters_asks_for_every_report() {
        assertThat(FilterParameters.parse(QueryParameters.empty(), TODAY)).isEqualTo(ReportFilter.ALL);
    }

    @Test
    void a_filter_survives_the_way_into_the_address_and_back() {
        ReportFilter filter = new ReportFilter(
                Set.of("payment-v2", "checkout & basket"),
                Set.of("Payments"),
                Set.of(new Severity(0), new Severity(1)),
                Set.of("capacity"),
                Set.of("deployment"),
                Set.of("postgres-template"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 3, 31));

        String address = FilterParameters.format(filter).getQueryString();

        assertThat(FilterParameters.parse(QueryParameters.fromString(address), TODAY))
                .isEqualTo(filter);
    }

    @Test
    void a_named_period_follows_the_calendar() {
        ReportFilter last = FilterParameters.parse(QueryParameters.of("period", "last-quarter"), TODAY);
        ReportFilter twelve = FilterParameters.parse(QueryParameters.of("period", "12-months"), TODAY);

        assertThat(last.from()).isEqualTo("2025-10-01");
        assertThat(last.to()).isEqualTo("2025-12-31");
        assertThat(twelve.from()).isEqualTo("2025-02-11");
        assertThat(twelve.to()).isEqualTo("2026-02-10");
    }

    @Test
    void values_that_mean_nothing_are_left_out() {
        QueryParameters nonsense =
                QueryParameters.fromString("severity=bad&from=yesterday&period=soon&service=&service=%22%22");

        assertThat(FilterParameters.parse(nonsense, TODAY)).isEqualTo(ReportFilter.ALL);
    }

    @Test
    void a_pages_own_parameters_are_no_filter() {
        QueryParameters query = QueryParameters.fromString("q=pool&service=payment-v2");

        assertThat(FilterParameters.only(query).getQueryString()).isEqualTo("service=payment-v2");
        assertThat(FilterParameters.without(query).getQueryString()).isEqualTo("q=pool");
        assertThat(FilterParameters.isFiltered(QueryParameters.of("q", "pool"))).isFalse();
    }
}
