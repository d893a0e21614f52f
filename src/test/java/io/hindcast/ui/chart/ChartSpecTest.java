package io.hindcast.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChartSpecTest {
    private static final List<Group> QUARTERS = List.of(
            Group.of("2025-Q1", "Q1 2025").note("n 3"),
            Group.of("2025-Q2", "Q2 2025").soFar());

    @Test
    void the_browser_is_told_the_kind_the_unit_and_the_values() {
        BarChart chart = BarChart.upright(
                "Hours by quarter",
                Unit.HOURS,
                QUARTERS,
                Series.of("hours", "Hours", Tokens.NEUTRAL, Arrays.asList(2, null)));

        JsonNode json = JsonMapper.shared().valueToTree(chart);

        assertThat(json.get("kind").asString()).isEqualTo("bar");
        assertThat(json.get("unit").asString()).isEqualTo("hours");
        assertThat(json.get("horizontal").asBoolean()).isFalse();
        assertThat(json.at("/groups/1/partial").asBoolean()).isTrue();
        assertThat(json.at("/series/0/values/0").asDouble()).isEqualTo(2);
        assertThat(json.at("/series/0/values/1").isNull()).isTrue();
        assertThat(json.has("table")).isFalse();
    }

    @Test
    void the_table_has_intervals_and_leaves_the_unknown_empty() {
        Series series = Series.of("median", "Median", Tokens.NEUTRAL, Arrays.asList(52, null))
                .interval(Arrays.asList(38, null), Arrays.asList(80.5, null));

        Table table = new LineChart("Median", Unit.MINUTES, true, QUARTERS, List.of(series)).table();

        assertThat(table.head()).containsExactly("", "Median (minutes)", "Median from", "Median to");
        assertThat(table.rows())
                .containsExactly(List.of("Q1 2025", "52", "38", "80.5"), List.of("Q2 2025 (so far)", "", "", ""));
    }

    @Test
    void a_series_needs_one_value_for_each_group() {
        Series series = Series.of("n", "Incidents", Tokens.NEUTRAL, List.of(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BarChart.upright("n", Unit.COUNT, QUARTERS, series))
                .withMessageContaining("Incidents");
    }

    @Test
    void colors_go_by_the_catalogues_index_and_unknown_is_always_grey() {
        assertThat(Tokens.category(0)).isEqualTo("unknown");
        assertThat(Tokens.category(3)).isEqualTo("category-3");
        assertThat(Tokens.category(40)).isEqualTo("category-other");
    }
}
