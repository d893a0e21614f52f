package io.hindcast.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hindcast.HouseTest;
import io.hindcast.archive.ReportStore;
import io.hindcast.deciding.Answers;
import io.hindcast.followup.Actions;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.FromLuck;
import io.hindcast.followup.LuckPromotion;
import io.hindcast.followup.Today;
import io.hindcast.lessons.LuckEntry.RanOut;
import io.hindcast.report.ActionState;
import io.hindcast.report.ReportFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LuckRegisterTest extends HouseTest {
    private static final String LUCK = "The tape from the cellar still had yesterday's orders on it.";

    @Test
    void every_luck_is_listed_with_its_line_the_newest_first() {
        keep(
                Story.of("first", "2025-01-10", "orders").lucky(LUCK),
                Story.of("second", "2025-02-10", "orders")
                        .lucky("Nobody was shopping.")
                        .lucky("The intern knew the vendor."));

        assertThat(find())
                .extracting(entry -> entry.luck().line() + " " + entry.luck().words())
                .containsExactly("30 Nobody was shopping.", "31 The intern knew the vendor.", "30 " + LUCK);
        assertThat(find()).noneMatch(LuckEntry::isAnswered);
    }

    @Test
    void an_action_of_the_same_report_that_is_like_the_luck_answers_it_unless_it_was_dropped() {
        keep(
                Story.of("kept", "2025-01-10", "orders").lucky(LUCK).asksFor("Write orders to tape every day"),
                Story.of("dropped", "2025-01-11", "orders")
                        .lucky(LUCK)
                        .asksFor("Write orders to tape every day", ActionState.DROPPED, null),
                Story.of("elsewhere", "2025-01-12", "orders").asksFor("Write orders to tape every day"));

        assertThat(find())
                .filteredOn(LuckEntry::isAnswered)
                .extracting(entry -> entry.incident().key().value())
                .containsExactly("kept");
    }

    @Test
    void an_action_made_of_luck_stays_through_later_imports_and_says_where_it_comes_from() {
        Story story = Story.of("first", "2025-01-10", "orders").lucky(LUCK);
        keep(story);
        LuckEntry entry = find().getFirst();

        house.get(LuckPromotion.class)
                .promote(
                        entry.incident().archive(),
                        entry.incident().key(),
                        new FromLuck(entry.luck().words(), entry.luck().line()),
                        "Keep a copy of all orders off the cellar",
                        "Storage Team",
                        LocalDate.of(2030, 1, 1),
                        "Ana");
        keep(story.improve("Another line"));

        FollowedAction action = find().getFirst().actions().getFirst();
        assertThat(action.state()).isEqualTo(ActionState.OPEN);
        assertThat(action.owner()).isEqualTo("Storage Team");
        assertThat(action.dueDay()).isEqualTo("2030-01-01");
        assertThat(action.luck())
                .isEqualTo(new FromLuck(LUCK, 30, house.get(Today.class).date()));
        assertThat(action.isListed()).isFalse();
    }

    @Test
    void an_action_that_cannot_be_made_whole_is_not_made_at_all() {
        keep(Story.of("first", "2025-01-10", "orders").lucky(LUCK));
        LuckEntry entry = find().getFirst();

        assertThatThrownBy(() -> house.get(LuckPromotion.class)
                        .promote(
                                entry.incident().archive(),
                                entry.incident().key(),
                                new FromLuck(entry.luck().words(), entry.luck().line()),
                                "Keep a copy of all orders",
                                "x".repeat(401),
                                null,
                                "Ana"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("400");

        assertThat(find().getFirst().actions()).isEmpty();
        assertThat(house.get(Actions.class).of("test", entry.incident().key())).isEmpty();
    }

    @Test
    void luck_may_have_run_out_where_a_later_report_of_the_service_speaks_of_it() {
        keep(
                Story.of("first", "2025-01-10", "orders").lucky(LUCK),
                Story.of("earlier", "2024-01-10", "orders")
                        .improve("A tape from the cellar would have had the orders."),
                Story.of("later", "2025-06-10", "orders")
                        .improve("The tape in the cellar was blank, and orders were lost."));

        RanOut out = onlyRanOut();

        assertThat(out.incident().key().value()).isEqualTo("later");
        assertThat(out.sharedWords()).contains("tape", "cellar");
        assertThat(out.isPossible()).isTrue();
    }

    @Test
    void luck_may_have_run_out_where_the_same_fault_came_again_in_the_same_service() {
        String fault = "The nightly job deletes the old index before the new one is there.";
        keep(
                Story.of("night", "2025-01-10", "search").why(fault).lucky("At night nobody searches an index."),
                Story.of("noon", "2025-06-10", "search").why("The nightly job still deletes the old index first."),
                Story.of("other", "2025-06-11", "labels").why("The nightly job still deletes the old index first."));

        assertThat(onlyRanOut().sameFault()).isTrue();
        assertThat(onlyRanOut().incident().key().value()).isEqualTo("noon");
    }

    @Test
    void a_person_says_whether_it_ran_out() {
        keep(
                Story.of("first", "2025-01-10", "orders").lucky(LUCK),
                Story.of("later", "2025-06-10", "orders")
                        .improve("The tape in the cellar was blank, and orders were lost."));

        house.get(Answers.class).answer(onlyRanOut().question(), null, false, "Ana", null);

        assertThat(onlyRanOut().isPossible()).isFalse();
        assertThat(find()).noneMatch(LuckEntry::mayHaveRunOut);
    }

    private RanOut onlyRanOut() {
        List<RanOut> all =
                find().stream().flatMap(entry -> entry.ranOut().stream()).toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<LuckEntry> find() {
        return house.get(LuckRegister.class).find(ReportFilter.ALL);
    }

    private void keep(Story... stories) {
        house.get(ReportStore.class)
                .save("test", "/test", Stream.of(stories).map(Story::read).toList());
    }
}
