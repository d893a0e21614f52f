package io.hindcast.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {
    private static final LocalDate NEAR = LocalDate.of(2025, 3, 12);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "14:05 It failed | 14:05 | It failed",
                "14:05: It failed | 14:05 | It failed",
                "14:05 - It failed | 14:05 | It failed",
                "14:05:33 It failed | 14:05:33 | It failed",
                "2:05 pm It failed | 14:05 | It failed",
                "2:05PM: It failed | 14:05 | It failed",
                "2pm It failed | 14:00 | It failed",
                "10:45a It failed | 10:45 | It failed",
                "12:29p It failed | 12:29 | It failed",
                "12:10 a.m. It failed | 00:10 | It failed",
                "14.05 It failed | 14:05 | It failed",
                "14h05 It failed | 14:05 | It failed",
                "1405 UTC It failed | 14:05 | It failed",
                "1405: It failed | 14:05 | It failed",
                "~14:05 It failed | 14:05 | It failed",
                "c. 10.30 It failed | 10:30 | It failed",
                "around 14:05, it failed | 14:05 | it failed",
                "[14:05] It failed | 14:05 | It failed",
                "(14:05) It failed | 14:05 | It failed",
                "{{ 06:10 }} | 06:10 | ",
                "14:05 (approx) — It failed | 14:05 | It failed",
                "**14:05** It failed | 14:05 | It failed",
                "At 14:05 it failed | 14:05 | it failed",
            })
    void a_time_is_read_in_this_form(String text, String time, String rest) {
        Stamp stamp = Objects.requireNonNull(Stamp.at(text, Days.near(NEAR)));
        assertThat(stamp.time()).hasToString(time);
        assertThat(text.substring(stamp.end())).isEqualTo(rest == null ? "" : rest);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-11 14:05 x | 2025-03-11 | 14:05",
                "2025-03-11T14:05:33Z x | 2025-03-11 | 14:05:33",
                "2025-03-11T14:05:33+02:00 x | 2025-03-11 | 14:05:33",
                "2025-03-11, 03:26pm: x | 2025-03-11 | 15:26",
                "March 11 2025 22:59 | 2025-03-11 | 22:59",
                "March 11, 22:59 x | 2025-03-11 | 22:59",
                "Mar 11th 08:21 x | 2025-03-11 | 08:21",
                "May 1 2019, 3:18 PM x | 2019-05-01 | 15:18",
                "July 11, 2025, 12:42 PM x | 2025-07-11 | 12:42",
                "[03-11 07:16] x | 2025-03-11 | 07:16",
                "Tuesday, 11 March 2025 at 07:16 x | 2025-03-11 | 07:16",
                "14:05 UTC, 2025-03-11 x | 2025-03-11 | 14:05",
                "2025-03-11 1650: x | 2025-03-11 | 16:50",
                "2025-03-11 Between 02:00 and 02.30 PM x | 2025-03-11 | 02:00",
            })
    void a_date_may_stand_beside_the_time(String text, String date, String time) {
        Stamp stamp = Objects.requireNonNull(Stamp.at(text, Days.near(NEAR)));
        assertThat(stamp.date()).hasToString(date);
        assertThat(stamp.time()).hasToString(time);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "It failed at 14:05",
                "5 customers called",
                "3.5 GB were lost",
                "10.25 % of requests failed",
                "1:2 ratio",
                "25:61 is no time",
                "2024 was a good year",
                "99.9% available",
                "503 errors rose",
            })
    void a_figure_is_no_time(String text) {
        Stamp stamp = Stamp.at(text, Days.near(NEAR));
        assertThat(stamp == null ? null : stamp.time()).isNull();
    }

    @Test
    void a_range_keeps_its_start_and_its_end() {
        Stamp stamp = Objects.requireNonNull(Stamp.at("13:30-13:45 Nothing worked", Days.near(NEAR)));
        assertThat(stamp.time()).hasToString("13:30");
        assertThat(stamp.untilTime()).hasToString("13:45");
        assertThat(stamp.zone()).isNull();
        Stamp half = Objects.requireNonNull(Stamp.at("1:30 - 2:15 PM Nothing worked", Days.near(NEAR)));
        assertThat(half.time()).hasToString("13:30");
    }

    @Test
    void a_zone_may_stand_beside_the_time() {
        assertThat(zone("14:05 UTC x")).isEqualTo("UTC");
        assertThat(zone("2:05 PM PST x")).isEqualTo("PST");
        assertThat(zone("14:05 (CEST) x")).isEqualTo("CEST");
        assertThat(zone("14:05 UTC+2 x")).isEqualTo("UTC+2");
        assertThat(zone("2025-03-11T14:05:33Z x")).isEqualTo("Z");
        assertThat(zone("2025-03-11T14:05:33-08:00 x")).isEqualTo("-08:00");
    }

    @Test
    void half_written_minutes_are_vague() {
        assertThat(Objects.requireNonNull(Stamp.at("2026-02-04T13:52:xxZ — x", Days.near(NEAR)))
                        .vague())
                .isTrue();
        assertThat(Objects.requireNonNull(Stamp.at("2026-02-04T14:4xZ — x", Days.near(NEAR)))
                        .time())
                .hasToString("14:40");
    }

    private static String zone(String text) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(Stamp.at(text, Days.near(NEAR))).zone())
                .written();
    }
}
