package io.hindcast.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.HouseTest;
import io.hindcast.archive.ReportStore;
import io.hindcast.insight.incidents.LostHours;
import io.hindcast.report.ReportFilter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedWhysTest extends HouseTest {
    @Test
    void whys_that_say_the_same_in_other_words_are_one_group_with_services_causes_and_hours() {
        keep(
                story("a", "labels", "Rehearsals never carry production load.", "The spool is kept in memory.")
                        .restoredAfter(60),
                story("b", "orders", "Our rehearsals carry no production load at all.", "A lock is taken twice.")
                        .restoredAfter(30),
                story("c", "mail", "Nobody carried production load into the rehearsals.", "Templates are not escaped."),
                story("d", "search", "The synonym file was edited by hand.", "No schema for synonyms."));

        SharedWhy group = only();

        assertThat(group.sayings()).hasSize(3);
        assertThat(group.services()).containsExactly("labels", "mail", "orders");
        assertThat(group.rootCauses()).isEqualTo(3);
        assertThat(group.lost()).isEqualTo(new LostHours(1.5, 2, 1));
        assertThat(group.commonWords()).contains("production", "load");
        assertThat(group.sayings()).extracting(saying -> saying.why().line()).containsOnly(11);
    }

    @Test
    void the_same_root_cause_or_the_same_service_is_no_shared_why() {
        String why = "Rehearsals never carry production load.";
        keep(
                story("a", "labels", why, "The spool of the printer is kept in memory."),
                story("b", "orders", why, "Kept in memory: the spool of the printer."));
        assertThat(find()).isEmpty();

        keep(
                story("a", "labels", why, "The spool is kept in memory."),
                story("b", "labels", why, "A lock is taken twice."));
        assertThat(find()).isEmpty();
    }

    private static Story story(String key, String service, String why, String rootCause) {
        return Story.of(key, "2025-01-10", service)
                .why("It did not answer (" + key + ").")
                .why(why)
                .rootCause(rootCause);
    }

    private SharedWhy only() {
        assertThat(find()).hasSize(1);
        return find().getFirst();
    }

    private List<SharedWhy> find() {
        return house.get(SharedWhys.class).find(ReportFilter.ALL);
    }

    private void keep(Story... stories) {
        house.get(ReportStore.class)
                .save("test", "/test", Stream.of(stories).map(Story::read).toList());
    }
}
