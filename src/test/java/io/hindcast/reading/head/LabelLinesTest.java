package io.hindcast.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.reading.Told;
import io.hindcast.report.Report;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts, causes and actions under labels that no blank line parts from what is above them. */
class LabelLinesTest {
    private static final String PLAIN = """
            # Basket service outage
            Date: 2025-05-06
            Severity: SEV-2
            Services: basket, pricing
            Impact: About 1,200 shoppers could not put goods into their basket.
            Root cause: The cache had no limit, so it took all memory of the host.
            Timeline:
            - 09:00 UTC first shoppers see errors
            - 09:06 UTC alert on the error rate fires
            - 09:40 UTC cache restarted with a limit, baskets work again
            Lessons: Alerts on memory come before alerts on errors.
            Actions:
            - [ ] Set a limit on every cache (owner: Jo)
            - [x] Restart the hosts of the basket
            Incident duration: 45m
            """;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "bold", "stars", "quoted", "gaps"})
    void a_report_of_label_lines_is_read_whole(String form) {
        Report report = Fixtures.read("2025/basket.md", in(form));
        assertThat(report.severityAsWritten()).isEqualTo("SEV-2");
        assertThat(report.services()).containsExactly("basket", "pricing");
        assertThat(Objects.requireNonNull(report.impact()).usersAffected()).isEqualTo(1_200);
        assertThat(report.rootCause()).isEqualTo("The cache had no limit, so it took all memory of the host.");
        assertThat(Fixtures.events(report))
                .containsExactly(
                        "2025-05-06T09:00:00Z impact",
                        "2025-05-06T09:06:00Z detected",
                        "2025-05-06T09:40:00Z mitigated");
        assertThat(report.actions())
                .extracting(action -> action.task())
                .containsExactly("Set a limit on every cache", "Restart the hosts of the basket");
        assertThat(Objects.requireNonNull(report.minutes().restore()).stated()).isEqualTo(45);
        assertThat(report.lessons().improve()).hasSize(1);
    }

    private static String in(String form) {
        return switch (form) {
            case "bold" -> PLAIN.replaceAll("(?m)^([A-Z][a-z ]+):", "**$1:**");
            case "stars" -> PLAIN.replaceAll("(?m)^([A-Z][a-z ]+):", "**$1**:").replace("\n- ", "\n* ");
            case "quoted" -> PLAIN.replace("\n", "\n> ").strip();
            case "gaps" -> PLAIN.replaceAll("(?m)^(?=[A-Z])", "\n");
            default -> PLAIN;
        };
    }

    @Test
    void a_label_alone_between_items_groups_the_ones_below() {
        assertThat(Told.actions("""
                ## Actions

                Short term:
                - Limit the queue
                Long term:
                - Write a runbook
                - Alert on the age of messages
                Time to repair: 1h 05m
                """))
                .containsExactly(
                        "unknown: Limit the queue",
                        "unknown: Write a runbook",
                        "unknown: Alert on the age of messages");
    }

    @Test
    void what_is_labeled_inside_an_item_stays_with_it() {
        assertThat(Told.actions("""
                ## Actions

                1. Limit the queue
                Impact: a slow consumer no longer takes all memory
                2. Write a runbook
                Owner: @ann
                """)).hasSize(2).last().isEqualTo("unknown: Write a runbook | @ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Time to repair: 1h 05m\nIncident duration: 279 minutes [^3]",
                "**Time to repair:** 65 minutes\n**Incident duration:** 279 minutes",
                "Incident duration: 4h 39m (during support hours 10:00-17:00)\n\nTime to repair: 1h 05m",
                "Time to repair: 1h 05m | Incident duration: 279 minutes",
                "> Time to repair: 1h 05m\n> Incident duration: 279 minutes",
            })
    void durations_at_the_end_of_a_file_are_taken(String lines) {
        Report report = Fixtures.read(Fixtures.withTimeline("Timeline", "- 14:05 UTC first errors")
                + "\n## Actions\n\n- Limit the queue\n" + lines + "\n");
        assertThat(Objects.requireNonNull(report.minutes().restore()).stated()).isEqualTo(279);
        assertThat(report.actions()).hasSize(1);
    }

    @Test
    void known_labels_may_be_parted_from_their_values_by_a_dash() {
        Report report = Fixtures.read("""
                # 2025-05-06 Basket outage
                Severity - SEV2
                Start time - 09:00 UTC
                End time - 09:40 UTC

                ## Root cause

                The cache had no limit - not even a soft one.
                """);
        assertThat(report.severityAsWritten()).isEqualTo("SEV2");
        assertThat(Objects.requireNonNull(report.minutes().restore()).value()).isEqualTo(40);
    }

    @Test
    void a_label_in_the_summary_or_under_a_cause_is_one_of_its_sentences() {
        Report report = Fixtures.read("""
                # Basket service outage

                Date: 2025-05-06

                ## Summary

                Baskets were down for the whole of the morning.

                Recovery: the hosts were restarted one by one.

                ## Root cause

                The cache had no limit.

                Impact: it took all memory of the host within an hour.
                """);
        assertThat(report.summary()).contains("one by one");
        assertThat(report.rootCause()).contains("within an hour");
    }
}
