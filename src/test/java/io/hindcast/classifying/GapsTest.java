package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Action;
import io.hindcast.report.GapMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapsTest {
    @Test
    void worked_example_lacks_dynamic_connection_scaling() {
        Told told = new Told()
                .why("The database connection pool was exhausted.")
                .why("The new deployment increased the connection count beyond the DB limit.")
                .why("It was a legacy setting from when we had only 10 apps.")
                .why("Staging does not mirror production traffic volume.")
                .rootCause("Our \"Golden Path\" Postgres template lacks dynamic connection scaling (e.g., PgBouncer).")
                .action("Update DB connection limits for payment-v2.", false)
                .action("EA Update: Integrate PgBouncer into the \"Golden Path\" Template.", true)
                .action("Implement \"Load Shedding\" in the API Gateway.", false);
        assertThat(told.classified().gaps())
                .containsExactly(new GapMention(
                        "Postgres template",
                        "dynamic connection scaling",
                        false,
                        "Our \"Golden Path\" Postgres template lacks dynamic connection scaling (e.g., PgBouncer).",
                        5,
                        "component by “Postgres template”, capability by “dynamic connection scaling”"));
        assertThat(told.factors()).first().isEqualTo("capacity");
        assertThat(told.triggers()).first().isEqualTo("deployment");
        assertThat(told.classified().actions()).extracting(Action::goldenPath).containsExactly(false, true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our standard Postgres chart has no pooler.",
                "The PostgreSQL template of the paved road ships without connection pooling.",
                "The Golden Path Postgres template offers neither PgBouncer nor limits per client.",
                "Connection pooling is still missing from the database template.",
                "The Postgres template cannot scale connections.",
                "The Postgres template was written for ten services. It has no connection pooler."
            })
    void same_gap_in_other_words_is_one_gap(String rootCause) {
        assertThat(new Told().rootCause(rootCause).classified().gaps())
                .extracting(GapMention::component, GapMention::capability, GapMention::candidate)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Postgres template", "dynamic connection scaling", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No staged rollout for configuration. | Config rollout | staged rollout
            The mesh has no retry budget. | Service mesh | retry budget
            Certificates on the Golden Path are not renewed automatically. | Secrets and certificates | automatic renewal
            The standard cron job chart does not prevent overlapping runs. | Cron job template | overlap protection
            The API gateway sheds no load; it has no load shedding. | API gateway | load shedding
            The consumer template comes without a dead-letter queue. | Kafka consumer template | dead-letter handling
            """)
    void gaps_are_found_where_golden_path_is_not_spelled_out(String rootCause, String component, String capability) {
        assertThat(new Told().rootCause(rootCause).classified().gaps())
                .extracting(GapMention::component, GapMention::capability)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(component, capability));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Postgres template has connection pooling since March.",
                "The team had no pooler in its own code.",
                "The database has no free connections left.",
                "The cron job ran without errors.",
                "It was not caused by the missing connection pooling of the Postgres template."
            })
    void what_is_there_or_is_nobodys_template_is_no_gap(String rootCause) {
        assertThat(new Told().rootCause(rootCause).classified().gaps()).isEmpty();
    }

    @Test
    void lacking_capability_that_the_catalogue_does_not_know_is_a_candidate() {
        assertThat(new Told()
                        .rootCause("The Redis cache template has no key namespace per team.")
                        .classified()
                        .gaps())
                .extracting(GapMention::component, GapMention::capability, GapMention::candidate)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Redis cache template", "key namespace per team", true));
    }

    @Test
    void template_that_the_catalogue_does_not_know_is_a_candidate_as_written() {
        assertThat(new Told()
                        .rootCause(
                                "Our Golden Path report renderer template lacks poison pill isolation, so one message stops all.")
                        .classified()
                        .gaps())
                .extracting(GapMention::component, GapMention::capability, GapMention::candidate)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("report renderer template", "poison pill isolation", true));
    }

    @Test
    void action_that_changes_a_template_is_an_ea_action_and_names_its_gap() {
        Told told = new Told().action("Add a dead-letter topic to the Kafka consumer template", false);
        assertThat(told.classified().actions().getFirst().goldenPath()).isTrue();
        assertThat(told.classified().gaps())
                .extracting(GapMention::component, GapMention::capability)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Kafka consumer template", "dead-letter handling"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Migrate payment-v2 to the new Postgres template",
                "Implement load shedding in the API gateway",
                "Point-in-time recovery for gift-cards without waiting for the Postgres template"
            })
    void action_for_one_service_is_no_ea_action(String task) {
        assertThat(new Told()
                        .action(task, false)
                        .classified()
                        .actions()
                        .getFirst()
                        .goldenPath())
                .isFalse();
    }
}
