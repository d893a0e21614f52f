package io.hindcast.reading.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Told;
import io.hindcast.report.Impact;
import io.hindcast.report.Money;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactReadingTest {

    @Test
    void labels_part_users_revenue_and_the_inside() {
        Impact impact = Objects.requireNonNull(Told.by("""
                ## 2. Impact Analysis

                * **User Impact:** 5,000 users received 500 errors during checkout.
                * **Revenue Impact:** Estimated $50k in lost transactions.
                * **Internal Impact:** On-call engineer required 4 hours to stabilize.
                """).impact());
        assertThat(impact.user()).isEqualTo("5,000 users received 500 errors during checkout.");
        assertThat(impact.usersAffected()).isEqualTo(5_000);
        assertThat(impact.revenueLost()).isEqualTo(new Money(new BigDecimal("50000"), "USD"));
        assertThat(impact.engineerHours()).isEqualTo(4);
    }

    @Test
    void users_are_no_figure_of_a_clock_and_support_tickets_make_them_nobody_of_the_inside() {
        Impact impact = Objects.requireNonNull(Told.by("""
                ## Impact

                Between 15:45 UTC and 16:35 UTC users saw broken images. 230 support tickets were written.
                """).impact());
        assertThat(impact.user()).startsWith("Between 15:45 UTC");
        assertThat(impact.usersAffected()).isNull();
        assertThat(impact.engineerHours()).isNull();
    }

    @Test
    void words_part_them_where_no_label_does() {
        Impact impact = Objects.requireNonNull(Told.by("""
                ## Impact

                12 thousand shoppers saw an error. They came back.

                Estimated loss EUR 60,000.

                Two engineers worked for 3 hours each.
                """).impact());
        assertThat(impact.usersAffected()).isEqualTo(12_000);
        assertThat(impact.revenueLost()).isEqualTo(new Money(new BigDecimal("60000"), "EUR"));
        assertThat(impact.engineerHours()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "About 1.2 million users could not log in | 1200000",
                "Affected customers: ~305 teams | 305",
                "Users affected: 2.5k | 2500",
                "78% of requests failed |",
                "100% of users saw errors |",
                "HTTP 500 errors for users in Europe |",
                "5.000 customers could not pay | 5000",
                "roughly 3 500 active users | 3500",
                "No users were affected | 0",
                "240,000 tracking requests failed |",
                "Errors for 40 minutes for customers |",
            })
    void users_are_people_counted(String text, Long users) {
        assertThat(Amounts.users(text)).isEqualTo(users);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "$50k lost | 50000 | USD",
                "a loss of €1.2m | 1200000 | EUR",
                "£3,500.50 in refunds | 3500.5 | GBP",
                "CHF 5'000 | 5000 | CHF",
                "about 12,000 EUR | 12000 | EUR",
                "USD 2 million | 2000000 | USD",
                "40 thousand dollars | 40000 | USD",
            })
    void money_has_an_amount_and_a_currency(String text, BigDecimal amount, String currency) {
        Money money = Objects.requireNonNull(Amounts.money(text));
        assertThat(money.amount()).isEqualByComparingTo(amount);
        assertThat(money.currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "On-call engineer required 4 hours | 4",
                "30 minutes of on-call time | 0.5",
                "12 engineer-hours | 12",
                "three engineers for 2 hours | 6",
                "two person-days | 16",
                "Five engineers until midnight |",
            })
    void hours_are_those_of_engineers(String text, Double hours) {
        assertThat(Amounts.hours(text)).isEqualTo(hours);
    }

    @Test
    void a_summary_that_counts_users_tells_the_impact_where_no_heading_does() {
        Impact impact = Objects.requireNonNull(
                Told.by("## Summary\n\nThe shop was slow. Some 900 customers gave up. We fixed it.\n")
                        .impact());
        assertThat(impact.user()).isEqualTo("Some 900 customers gave up.");
        assertThat(impact.usersAffected()).isEqualTo(900);
    }
}
