package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.GapId;
import org.junit.jupiter.api.Test;

class NamedByTest {
    private static final GapId SCALING = new GapId("Postgres template", "dynamic connection scaling");

    @Test
    void a_sentence_names_a_gap_by_the_longest_names_and_aliases_that_it_has() {
        assertThat(NamedBy.of(
                        Catalogue.bundled(), SCALING, "Our Postgres templates lack dynamic scaling of connections."))
                .isEqualTo(new NamedBy("Postgres template", "dynamic connection scaling"));
    }

    @Test
    void what_stands_elsewhere_is_not_claimed() {
        assertThat(NamedBy.of(Catalogue.bundled(), SCALING, "It was raining.")).isEqualTo(new NamedBy(null, null));
        assertThat(NamedBy.of(Catalogue.bundled(), new GapId("nobody knows", null), "nobody knows"))
                .isEqualTo(new NamedBy(null, null));
    }
}
