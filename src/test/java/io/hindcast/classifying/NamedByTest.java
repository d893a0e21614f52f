package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
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

    @Test
    void a_gap_of_a_report_tells_by_which_names_it_was_found() {
        GapMention found = new GapMention(
                "Postgres template", "dynamic connection scaling", false, "Our Postgres chart has no pooler.", 7);

        assertThat(NamedBy.told(Catalogue.bundled(), found).rule())
                .isEqualTo("component by “Postgres chart”, capability by “pooler”");
        assertThat(NamedBy.told(Catalogue.bundled(), new GapMention("our mailer", "retries", true, "has no retries", 7))
                        .rule())
                .startsWith("candidate");
    }
}
