package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hindcast.report.GapMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people say that a part of the Golden Path lacks something, mostly without the words "Golden Path". */
class GapWordingTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            Postgres template | dynamic connection scaling | Our standard Postgres chart has no pooler
            Postgres template | dynamic connection scaling | No connection pool comes with the database chart that every team starts from
            Config rollout | staged rollout | There is no staged rollout for configuration
            Config rollout | staged rollout | Config changes go everywhere at once since config pushes have no canary
            Redis cache template | memory limit and eviction policy | The cache chart sets neither a memory limit nor an eviction policy
            Kafka consumer template | dead-letter handling | The consumer library offers no dead-letter topic
            Kafka consumer template | dead-letter handling | A poison message blocks the partition, because our consumer template never got a DLQ
            API gateway | per-client rate limiting | The gateway template lacks rate limits per client
            Secrets and certificates | automatic renewal | Certificates are renewed by hand, since the certificate module does not renew them automatically
            Cron job template | overlap protection | The batch job chart does nothing to prevent overlapping runs
            Cron job template | overlap protection | The job template comes without a lock against overlap
            Object storage module | versioning | Object versioning is not enabled in our bucket module
            Terraform modules | deletion protection | The shared Terraform modules do not set prevent destroy on databases
            Observability bundle | alerting on saturation | The standard dashboards have no saturation alerts
            Service mesh | retry budget | The mesh sidecar has no retry budget
            Feature flag service | safe default per flag | The flag client has no safe default
            CI pipeline | migration safety check | The shared pipeline template does not run migrations in dry mode
            CI pipeline | staged rollout | The delivery pipeline we all use has no canary stage
            CI pipeline | automatic rollback | The standard CI pipeline is missing an automatic rollback
            Identity and access | break-glass access | The login template provides no emergency access
            DNS and edge | secondary provider | The DNS module knows no secondary provider
            Config rollout | validation before push | The config service accepts anything: there is no validation before a push
            Postgres template | dynamic connection scaling | Every team copies the database chart, and the chart knows nothing of connection pooling
            Postgres template | tested backups | Backups from the database module were never tested
            Postgres template | point-in-time recovery | The database template cannot restore to a point in time
            API gateway | load shedding | The gateway template forwards everything; it cannot shed load
            API gateway | default timeouts | Routes created from the gateway template have no default timeout
            Kubernetes service chart | application readiness probe | The standard chart ships without a readiness probe
            Kubernetes service chart | disruption budget | Our service chart creates no disruption budget
            Kubernetes service chart | resource limits | The base chart leaves out resource limits
            Service mesh | retry budget | Retries multiply, as the mesh configuration puts no limit on retries
            Service mesh | circuit breaking | There is no circuit breaker in the mesh template
            Observability bundle | absence-of-data alerts | The monitoring bundle does not alert on absence of data
            Observability bundle | certificate expiry alerts | Nothing in the default alerts watches certificate expiry
            Object storage module | public access block | The bucket module does not block public access
            Identity and access | production guard | The role template has no protection against manual changes
            Terraform modules | drift detection | Drift detection is still missing from the infrastructure modules
            Config rollout | automatic rollback | The config service has no automatic rollback, so the bad value stayed for an hour
            Feature flag service | staged rollout | A percentage rollout is not supported by our flag platform
            CI pipeline | integration tests | Contract tests are not part of the pipeline template
            Secrets and certificates | inventory | The secrets module keeps no inventory
            Cron job template | missed-run alerts | The scheduled job template raises no alert on failed runs
            Cron job template | time zone handling | The cron template has no time zone support
            DNS and edge | staged rollout | Edge configuration has no canary
            """)
    void component_and_what_it_lacks_are_named_as_the_catalogue_does(String component, String capability, String said) {
        assertThat(new Told().rootCause(said + ".").classified().gaps())
                .extracting(GapMention::component, GapMention::capability, GapMention::candidate)
                .containsExactly(tuple(component, capability, false));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            build image | CA certificates | Our shared build image has no CA certificates
            logging library | size limit per record | Our standard logging library sets no size limit per record
            Redis cache template | key namespace per team | The cache chart has no key namespace per team
            Kafka consumer template | buffer in front of the broker | The queue worker template has no buffer in front of the broker
            Kafka consumer template | drain jobs before a release | The queue worker template has no way to drain jobs before a release
            mail module | bounce handling | Our standard mail module has no support for bounce handling
            """)
    void what_the_catalogue_does_not_know_is_a_candidate(String component, String capability, String said) {
        assertThat(new Told().rootCause(said + ".").classified().gaps())
                .extracting(GapMention::component, GapMention::capability, GapMention::candidate)
                .containsExactly(tuple(component, capability, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our standard Postgres chart has a pooler, but the service had switched it off.",
                "There was no staged rollout for the marketing campaign.",
                "The pooler of the Postgres chart worked as intended.",
                "The payment service has no retry budget in its own client.",
                "Nobody on the team had read the configuration guide.",
                "The consumer did not commit its offset.",
                "The cache was empty after the restart.",
                "The certificate had expired over the weekend.",
                "The outage was not caused by a missing pooler in the Postgres chart.",
                "We ruled out that the cache chart lacks a memory limit.",
                "The bucket had no objects left.",
                "There was no traffic on the gateway at that time.",
                "The pipeline did not finish.",
                "The provider has no second data center.",
                "No deployment was running when the mesh failed.",
                "The template engine could not render the page.",
                "The flag was not set for the second tenant.",
                "The chart in the report did not show the peak.",
                "The module was not loaded by the kernel.",
                "The service chart sets a readiness probe, and it passed.",
                "The team had turned off the retry budget of the mesh.",
                "The gateway shed load as designed.",
                "The database did not start.",
                "Backups are tested every month by the database template.",
                "The chart on the dashboard did not move.",
                "Our own script had no lock against overlap.",
                "The CI pipeline was not involved.",
                "The drift detection of the infrastructure modules was not at fault.",
                "The flag service was not reachable for a minute.",
                "There is no doubt that the rate limit of the gateway worked.",
                "The standard query has no index.",
                "Our service has no index on that column."
            })
    void what_works_or_belongs_to_one_team_or_is_denied_is_no_gap(String said) {
        assertThat(new Told().rootCause(said).classified().gaps()).isEmpty();
    }
}
