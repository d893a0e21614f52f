package io.hindcast.ui.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.hindcast.report.ReportKey;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrailTest {
    private static final List<ReportKey> ARCHIVE = IntStream.range(0, 500)
            .mapToObj(n -> new ReportKey("2025/report-" + n))
            .toList();

    @Test
    void a_list_read_back_from_the_address_is_the_same_in_the_same_order() {
        Trail trail = new Trail("search", List.of(ARCHIVE.get(7), ARCHIVE.get(3), ARCHIVE.get(400)));

        QueryParameters address = trail.in(QueryParameters.of("service", "payment"), ARCHIVE.get(3));

        assertThat(Trail.parse(address, ARCHIVE::stream)).contains(trail);
        assertThat(address.getSingleParameter("service")).contains("payment");
    }

    @Test
    void a_report_that_is_gone_is_left_out() {
        Trail trail = new Trail("search", ARCHIVE.subList(0, 3));

        QueryParameters address = trail.in(QueryParameters.empty(), ARCHIVE.get(0));

        assertThat(Trail.parse(address, () -> ARCHIVE.stream().skip(1)))
                .contains(new Trail("search", ARCHIVE.subList(1, 3)));
    }

    @Test
    void of_a_long_list_the_address_keeps_what_is_around_the_report() {
        Trail trail = new Trail("all", ARCHIVE);

        List<ReportKey> kept = Trail.parse(trail.in(QueryParameters.empty(), ARCHIVE.get(490)), ARCHIVE::stream)
                .orElseThrow()
                .keys();

        assertThat(kept).isEqualTo(ARCHIVE.subList(300, 500));
    }

    @Test
    void an_address_without_a_list_names_none() {
        assertThat(Trail.parse(QueryParameters.empty(), Stream::empty)).isEmpty();
        assertThat(Trail.parse(QueryParameters.of("reports", "x".repeat(5000)), ARCHIVE::stream))
                .isEmpty();
    }
}
