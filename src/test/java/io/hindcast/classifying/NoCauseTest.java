package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Passage.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sounds like a cause and is none: denials, rejected guesses, comparisons, fixes, what would have been, mere names. */
class NoCauseTest {
    @ParameterizedTest(name = "not {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            capacity | The outage was not caused by exhausted connections
            deployment | The failure is unrelated to the deployment of that morning
            network | A DNS problem was ruled out within minutes
            hardware | We could rule out a failed disk
            configuration | A misconfigured timeout was suspected at first and turned out to be innocent
            dependency | Our first theory, that the provider was down, proved wrong
            software | The bug in the parser had no part in this
            security | An expired certificate was considered and discarded
            storage | It looked as if the disk was full, which it was not
            capacity | Contrary to what we believed, the workers had not run out of memory
            deployment | Neither a release nor a rollback took place that day
            network | There had been no network outage at the provider that night
            configuration | "Like last month's misconfigured timeout, this one took an hour to understand"
            time | This resembles the leap day incident of 2024, in which a date was computed wrongly
            hardware | Unlike in May, when a power supply failed, all racks had power
            process | The engineer who deleted the namespace in 2023 was not on shift
            observability | We will add an alert on the queue depth, which has none
            software | To prevent this, the parser will handle empty input
            capacity | As a corrective action the connection pool limit was raised so that it cannot be exhausted again
            security | Nobody attacked us and no credentials were stolen
            storage | We use Postgres, S3 and Redis to store orders
            dependency | The provider answered our ticket within the hour
            data | The schema is described in the wiki
            software | Java and Spring run the service
            network | The load balancer and the DNS zone belong to the edge team
            capacity | Had the traffic doubled, the pool would have been exhausted
            hardware | If a disk had failed, the mirror would have taken over
            deployment | The rollback was not the cause but the cure
            configuration | The wrong flag value was a consequence, not the cause
            process | No runbook step was skipped
            security | There was no sign that a certificate had expired
            dependency | We thought for an hour that the payment provider was unavailable
            """)
    void sentence_gives_no_factor(String category, String sentence) {
        assertThat(new Told().rootCause(sentence + ".").factors()).doesNotContain(category);
    }

    @ParameterizedTest(name = "not {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            deployment           | The errors had nothing to do with the release of that day
            deployment           | Service returned after a fix was deployed
            configuration-change | No configuration change and no scheduled job ran at that time
            scheduled-work       | No configuration change and no scheduled job ran at that time
            traffic              | A traffic spike was suspected and ruled out
            attack               | We found no sign of an attack
            infrastructure-event | Had a node failed, nobody would have noticed
            manual-operation     | The new release was rolled back and the service was restored by hand
            expiry               | It looked as if the certificate had expired
            dependency-event     | Contrary to what we believed, the provider had no outage
            deployment           | See https://example.org/deploy/release-after-deploy for the details
            """)
    void sentence_gives_no_trigger(String category, String sentence) {
        assertThat(new Told().says(Role.SUMMARY, sentence + ".").triggers()).doesNotContain(category);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            software      | A race condition led to exhausted connections and a full disk
            security      | All logins failed, and the nodes ran out of memory, because a certificate had expired
            configuration | A misconfigured timeout, resulting in a deadlock of the workers
            hardware      | The exhausted pool was caused by a failed power supply
            """)
    void cause_outweighs_its_effect(String category, String sentence) {
        assertThat(new Told().rootCause(sentence + ".").factors()).first().isEqualTo(category);
    }
}
