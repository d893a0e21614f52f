package io.hindcast.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.deciding.CandidateDecision;
import io.hindcast.deciding.CandidateDecisions;
import io.hindcast.report.GapId;
import io.hindcast.ui.PageTest;
import io.hindcast.ui.page.FilterChoices.Choice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FilterChoicesTest extends PageTest {
    @Autowired
    FilterChoices choices;

    @Autowired
    CandidateDecisions decisions;

    @Test
    void a_component_that_was_named_in_triage_can_be_chosen_once_behind_those_of_the_catalogue() {
        GapId wording = new GapId("image worker template", "retry limit");
        decisions.name(wording, new GapId("Batch runner", "bounded retries"), "Ana", null);
        decisions.name(new GapId("image runner", "retries"), new GapId("Postgres template", "retries"), "Ana", null);

        assertThat(choices.components())
                .endsWith(new Choice("Batch runner", "Batch runner"))
                .filteredOn(choice -> choice.label().equals("Postgres template"))
                .hasSize(1);

        for (CandidateDecision decision : decisions.standing()) {
            decisions.undo(decision, "Ana");
        }
        assertThat(choices.components()).doesNotContain(new Choice("Batch runner", "Batch runner"));
    }
}
