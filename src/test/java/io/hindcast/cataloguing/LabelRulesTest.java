package io.hindcast.cataloguing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.archive.FactName;
import io.hindcast.archive.NewValue;
import io.hindcast.correcting.Corrections;
import io.hindcast.report.Axis;
import io.hindcast.report.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelRulesTest extends ArchiveToLabel {
    @Test
    void each_label_keeps_its_rule_with_the_words_that_it_matched_beside_quote_and_line() {
        assertThat(stored(CERTIFICATE).report().categories())
                .filteredOn(label -> label.id().equals("security"))
                .singleElement()
                .satisfies(label -> {
                    assertThat(label.rule()).contains("certificate", ", by “").containsAnyOf("strong, in", "fair, in");
                    assertThat(label.quote()).contains("certificate");
                    assertThat(label.line()).isEqualTo(7);
                });
    }

    @Test
    void rule_of_a_label_follows_the_catalogue() throws Exception {
        change(withMoonbarges());
        assertThat(stored(BARGE).report().categories()).noneMatch(label -> label.rule() != null);

        relabel();

        assertThat(stored(BARGE).report().categories())
                .extracting(Label::rule)
                .anySatisfy(rule -> assertThat(rule).contains("moonbarge", "by “"));
    }

    @Test
    void what_a_person_set_has_no_rule() {
        house.get(Corrections.class)
                .correct(stored(CERTIFICATE), List.of(new NewValue(FactName.of(Axis.FACTOR), "security")), "Ada", null);
        house.get(Corrections.class)
                .correct(stored(CERTIFICATE), List.of(new NewValue(FactName.of(Axis.FACTOR), "hardware")), "Ada", null);

        assertThat(stored(CERTIFICATE).report().categories())
                .filteredOn(label -> label.axis() == Axis.FACTOR)
                .singleElement()
                .extracting(Label::rule)
                .isNull();
    }

    @Test
    void corrections_of_factors_are_learned_from_and_few_of_them_propose_nothing() {
        house.get(Corrections.class)
                .correct(stored(BARGE), List.of(new NewValue(FactName.of(Axis.FACTOR), "hardware")), "Ada", null);
        Learning learning = house.get(Learning.class);

        learning.learn();

        assertThat(learning.state()).isEqualTo(new Learning.State(1, 0, 0, false));
        assertThat(learning.propose("reports", CERTIFICATE, "The moonbarge of another desk sank."))
                .isEmpty();
    }
}
