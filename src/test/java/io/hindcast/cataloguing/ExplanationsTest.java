package io.hindcast.cataloguing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.archive.FactName;
import io.hindcast.archive.NewValue;
import io.hindcast.correcting.Corrections;
import io.hindcast.report.Axis;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationsTest extends ArchiveToLabel {
    @Test
    void each_derived_category_names_its_rule_with_words_and_line() {
        assertThat(house.get(Explanations.class).of("reports", CERTIFICATE))
                .filteredOn(reason -> reason.axis() == Axis.FACTOR)
                .anySatisfy(reason -> {
                    assertThat(reason.category()).isEqualTo("security");
                    assertThat(reason.rule()).contains("certificate").containsAnyOf("strong, in", "fair, in");
                    assertThat(reason.words()).contains("certificate");
                    assertThat(reason.line()).isEqualTo(7);
                });
    }

    @Test
    void labels_of_an_earlier_catalogue_are_not_explained_by_another() throws Exception {
        change(withMoonbarges());
        assertThat(house.get(Explanations.class).of("reports", CERTIFICATE)).isEmpty();

        relabel();

        assertThat(house.get(Explanations.class).of("reports", BARGE))
                .anySatisfy(reason -> assertThat(reason.rule()).contains("moonbarge"));
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
