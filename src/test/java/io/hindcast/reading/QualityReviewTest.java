package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QualityReviewTest {

    @Test
    void a_report_without_a_root_cause_is_remarked() {
        assertThat(Told.codes("## Summary\n\nThe site was down.\n")).contains("root-cause-missing");
        assertThat(Told.codes("## Root cause\n\nThe limit was too low.\n")).doesNotContain("root-cause-missing");
    }

    @Test
    void a_person_is_no_root_cause() {
        assertThat(Told.codes("## Root cause\n\nHuman error during the deployment.\n"))
                .contains("root-cause-blames-person");
        assertThat(Told.codes("## Root cause\n\nAn engineer accidentally deleted the table.\n"))
                .contains("root-cause-blames-person");
        assertThat(Told.codes("## Root cause\n\nThe tool does not guard against human error.\n"))
                .doesNotContain("root-cause-blames-person");
    }

    @Test
    void fewer_than_three_whys_are_too_few() {
        assertThat(Told.codes("## Five whys\n\n1. Why? The disk.\n2. Why? No alert.\n"))
                .contains("whys-too-few");
        assertThat(Told.codes("## Five whys\n\n1. Why? The disk.\n2. Why? No alert.\n3. Why? No owner.\n"))
                .doesNotContain("whys-too-few");
    }

    @Test
    void an_unfinished_action_needs_an_owner() {
        assertThat(Told.codes("## Action items\n\n- [ ] Add an alert\n")).contains("action-without-owner");
        assertThat(Told.codes("## Action items\n\n- [ ] Add an alert (@ann)\n")).doesNotContain("action-without-owner");
        assertThat(Told.codes("## Action items\n\n- [x] Add an alert\n")).doesNotContain("action-without-owner");
    }

    @Test
    void impact_is_told_in_numbers() {
        assertThat(Told.codes("## Impact\n\nMany customers were angry.\n")).contains("impact-without-number");
        assertThat(Told.codes("## Impact\n\n78% of requests failed.\n")).doesNotContain("impact-without-number");
    }

    @Test
    void luck_calls_for_an_action() {
        String luck = "## Where we got lucky\n\n- The backup happened to be fresh.\n\n## Action items\n\n";
        assertThat(Told.codes(luck + "- Raise the limit\n")).contains("luck-without-action");
        assertThat(Told.codes(luck + "- Take a fresh backup before each migration (@ann)\n"))
                .doesNotContain("luck-without-action");
    }
}
