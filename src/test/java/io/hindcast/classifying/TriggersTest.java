package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Passage.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggersTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            deployment           | After the deployment of version 4 every request failed
            configuration-change | A feature flag was enabled for all customers
            traffic              | A campaign mail brought three times the usual traffic
            scheduled-work       | The nightly export started while the last one was still running
            dependency-event     | The card provider changed its interface overnight
            expiry               | The token of the mail service expired
            infrastructure-event | A node died and took the leader with it
            attack               | Attackers flooded the login page
            manual-operation     | An operator ran the cleanup script against production
            unknown              | Customers complained
            deployment           | The upgrade of the parser broke every import
            configuration-change | The memory limit of the workers was lowered in the morning
            traffic              | There was a surge of orders after the campaign
            scheduled-work       | The planned move to the new racks cut two services off
            dependency-event     | The file came from the provider in another encoding
            infrastructure-event | The southern location lost its uplink
            manual-operation     | Someone accidentally deleted the queue
            unknown              | We do not know why it began
            """)
    void summary_tells_what_set_it_off(String trigger, String summary) {
        assertThat(new Told().says(Role.SUMMARY, summary).triggers()).first().isEqualTo(trigger);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            deployment           | Deployment of payment-v2 initiated
            configuration-change | New firewall rule applied
            scheduled-work       | Maintenance window begins
            manual-operation     | Reindex started by hand
            """)
    void stated_trigger_outweighs_the_story(String trigger, String stated) {
        Told told =
                new Told().says(Role.TRIGGER, stated).says(Role.ROOT_CAUSE, "The token of the mail service expired.");
        assertThat(told.triggers()).first().isEqualTo(trigger);
    }
}
