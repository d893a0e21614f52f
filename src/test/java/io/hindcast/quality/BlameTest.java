package io.hindcast.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Human error during the deployment.",
                "Operator error.",
                "An engineer accidentally deleted the table.",
                "The on-call engineer (new to the team) should have checked the graph.",
                "@ann forgot to renew the certificate.",
                "The operator mistyped the host name.",
                "Dana Whitfield failed to run the check.",
                "A contractor did not follow the runbook.",
                "It was a mistake of the junior developer."
            })
    void a_person_who_slipped_is_blamed(String cause) {
        assertThat(Blame.in(cause, Set.of("Dana", "Whitfield"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The deploy tool does not guard against human error.",
                "The runbook relied on one manual step, which is prone to human error.",
                "The Postgres operator failed to reconcile the new replica.",
                "The operator did not follow the custom resource's new schema.",
                "The user error rate alert was set too high.",
                "The on-call engineer identified the connection pool as exhausted.",
                "The DBA team owns the template, which lacks connection scaling.",
                "The health check failed to notice the full disk.",
                "Nothing stops an engineer from running the script against production.",
                "Terraform accidentally replaced the load balancer, since its address was not pinned.",
                "The engineer on call had no dashboard for this queue.",
                "A developer should have installed this package for the icons to be drawn."
            })
    void a_system_that_let_it_pass_is_not(String cause) {
        assertThat(Blame.in(cause, Set.of("Dana", "Whitfield"))).isEmpty();
    }
}
