package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.Label;
import io.hindcast.report.Passage.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoriesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            deployment    | The new build went to every host at once because the release process has no canary
            deployment    | The code asked for the column before its migration had been applied
            configuration | The retention was misconfigured and kept nothing
            configuration | A wrong timeout setting cut every long request
            capacity      | The connection pool was exhausted
            capacity      | The workers ran out of memory
            software      | A race condition between two writers lost updates
            software      | The parser did not handle empty input, an off by one error
            dependency    | Our payment provider was down for an hour
            dependency    | A third-party service that we depend on throttled us
            process       | An engineer accidentally deleted the production namespace
            process       | There was no runbook for the failover, and the step was forgotten
            storage       | The disk of the primary database was full
            storage       | The replication slot stopped and the write-ahead log filled the volume
            network       | A DNS record was removed while it was still in use
            network       | The firewall dropped idle connections without telling either side
            observability | The alert was muted, a blind spot of the monitoring
            security      | The certificate of the gateway had expired
            security      | An attacker used stolen credentials
            data          | The producer renamed a field and the schema change broke the import
            data          | Duplicate records with the same key overwrote each other
            hardware      | A power supply failed in the rack
            hardware      | A faulty switch lost its memory module
            time          | The job computed the date of 29 February and failed on the leap day
            time          | Clocks on two hosts had drifted apart, and the clock skew broke the tokens
            """)
    void root_cause_gives_its_category(String category, String rootCause) {
        assertThat(new Told().rootCause(rootCause).factors()).first().isEqualTo(category);
    }

    @ParameterizedTest(name = "not {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            deployment    | The deployment team was on holiday
            configuration | The configuration repository is owned by the platform team
            capacity      | The memory of that day stays with us
            software      | The software is written in Java
            dependency    | The provider was pleased with us
            process       | The process listens on port 80
            storage       | We use Postgres as our database and Redis as a cache
            network       | The DNS team helped us
            observability | The monitoring showed it at once
            security      | The certificate is kept in the vault
            data          | The data team has five people
            hardware      | The server runs in our data center
            time          | It took a long time
            """)
    void naming_a_thing_is_no_evidence_of_a_cause(String category, String sentence) {
        assertThat(new Told().rootCause(sentence).factors()).doesNotContain(category);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deployment | The outage was not caused by the deployment that broke staging
            deployment | It was unrelated to the release that crashed earlier
            network    | A network outage was ruled out early
            network    | We first suspected a DNS record that was missing
            security   | There was no evidence of an attack
            capacity   | This was not due to a traffic spike or exhausted memory
            software   | A memory leak was a red herring
            capacity   | More headroom would have hidden the exhausted pool
            """)
    void what_a_report_denies_or_only_guessed_does_not_count(String category, String sentence) {
        assertThat(new Told().rootCause(sentence).factors())
                .containsExactly(Category.UNKNOWN)
                .doesNotContain(category);
    }

    @Test
    void clause_after_a_denial_counts_again() {
        Told told = new Told().rootCause("It was not caused by the deployment, but the certificate had expired.");
        assertThat(told.factors()).containsExactly("security");
    }

    @Test
    void symptoms_fixes_and_actions_are_no_causes() {
        Told told = new Told()
                .says(Role.IMPACT, "Users saw an expired certificate warning.")
                .says(Role.RESOLUTION, "We restarted the node that ran out of memory.")
                .says(Role.ACTION, "Fix the race condition in the scheduler.");
        assertThat(told.factors()).containsExactly(Category.UNKNOWN);
    }

    @Test
    void root_cause_comes_before_other_whys_and_these_before_the_summary() {
        Told told = new Told()
                .says(Role.SUMMARY, "The disk was full.")
                .why("The connection pool was exhausted.")
                .rootCause("The certificate had expired.");
        assertThat(told.factors()).startsWith("security", "capacity");
    }

    @Test
    void label_shows_quote_and_line_and_one_factor_is_primary() {
        Told told = new Told().why("The connection pool was exhausted.").rootCause("The certificate had expired.");
        assertThat(told.classified().categories())
                .filteredOn(label -> label.axis() == Axis.FACTOR)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(new Label(
                                        Axis.FACTOR,
                                        "security",
                                        true,
                                        Basis.DERIVED,
                                        "The certificate had expired.",
                                        2,
                                        first.rule())),
                        second -> assertThat(second.primary()).isFalse());
    }

    @Test
    void cause_that_the_report_calls_unknown_is_labeled_unknown_with_its_quote() {
        Told told = new Told().rootCause("The root cause is still unknown.");
        assertThat(told.classified().categories().getFirst()).satisfies(label -> {
            assertThat(label.id()).isEqualTo(Category.UNKNOWN);
            assertThat(label.quote()).isEqualTo("The root cause is still unknown.");
        });
    }

    @Test
    void nothing_to_go_by_is_unknown_on_both_axes() {
        assertThat(new Told().classified().categories())
                .extracting(Label::id, Label::primary)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("unknown", true),
                        org.assertj.core.groups.Tuple.tuple("unknown", true));
    }

    @Test
    void stated_category_stays_primary_and_keeps_its_words_as_an_identifier() {
        Label stated = new Label(Axis.FACTOR, "Capacity/Load", true, Basis.STATED, "category: Capacity/Load", 1);
        Told told = new Told().stated(stated).rootCause("The certificate had expired.");
        assertThat(told.factors()).containsExactly("capacity", "security");
        assertThat(told.classified().categories().getFirst().basis()).isEqualTo(Basis.STATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            category: capacity | capacity
            **Category:** Database/Storage | storage
            - Root cause category: Human error | process
            """)
    void category_in_the_head_of_a_report_is_stated(String head, String factor) {
        Told told = new Told().head("---\n" + head + "\n---\n").rootCause("The certificate had expired.");
        assertThat(told.factors()).first().isEqualTo(factor);
        assertThat(told.classified().categories().getFirst()).satisfies(label -> {
            assertThat(label.basis()).isEqualTo(Basis.STATED);
            assertThat(label.line()).isEqualTo(2);
        });
    }

    @Test
    void head_that_names_no_category_states_none() {
        Told told = new Told().head("category: blog\n").rootCause("The certificate had expired.");
        assertThat(told.classified().categories().getFirst().basis()).isEqualTo(Basis.DERIVED);
    }
}
