package io.hindcast.reading.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Told;
import io.hindcast.report.Action;
import io.hindcast.report.DueDate;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does an action, where no column and no word "owner" says so. */
class ActionOwnersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Limit the queue (Ann)\n- Write a runbook (Bob)",
                "- Limit the queue [Ann]\n- Write a runbook [Bob]",
                "- Limit the queue — Ann\n- Write a runbook — Bob",
                "1. Limit the queue - Ann.\n1. Write a runbook - Bob.",
                "Limit the queue (Ann)\nWrite a runbook (Bob)",
                "> - Limit the queue (Ann)\n> - Write a runbook (Bob)",
                "#### 1. Limit the queue\n\nOwner: Ann\n\n#### 2. Write a runbook\n\n**Owner:** Bob",
                "- Limit the queue {owner: Ann}\n- Write a runbook {owner: Bob}",
                "### Ann\n\n- Limit the queue\n\n### Bob\n\n- Write a runbook\n\n### Search Team\n",
            })
    void names_that_end_most_actions_own_them(String list) {
        assertThat(Told.actions("## Actions\n\n" + list + "\n"))
                .containsExactly("unknown: Limit the queue | Ann", "unknown: Write a runbook | Bob");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Limit the queue (Ann, 2026-03-31)",
                "- Limit the queue (Ann, until 31.03.2026)",
                "- Limit the queue - Owner: Ann - Due: 2026-03-31",
                "- Limit the queue – Ann – 2026-03-31 – Complete",
                "- Limit the queue - Due: 2026-03-31 - Owner: Ann - DONE",
            })
    void a_name_beside_a_day_owns_even_a_single_action(String list) {
        Action action = Told.by("## Actions\n\n" + list + "\n").actions().getFirst();
        assertThat(action.task()).isEqualTo("Limit the queue");
        assertThat(action.owner()).isEqualTo("Ann");
        assertThat(action.due()).extracting(DueDate::date).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Limit the queue (Platform)",
                "- Limit the queue (Team Platform)",
                "- Limit the queue - Platform Team",
                "- Limit the queue [Platform]",
                "- Limit the queue — Platform",
            })
    void a_team_or_crew_at_the_end_owns_even_a_single_action(String list) {
        assertThat(Told.by("## Actions\n\n" + list + "\n").actions().getFirst().owner())
                .contains("Platform");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Limit the queue (Redis)\n- Write a runbook\n- Alert on age",
                "- Limit the queue (optional)\n- Write a runbook (later)",
                "- Limit the queue (see above)\n- Write a runbook (half a day)",
                "- Limit the queue ([PR](https://example.org/1))\n- Write a runbook ([Issue](https://example.org/2))",
                "- Limit the queue (Prevent)\n- Write a runbook (Mitigate)",
                "- Docs: write a runbook\n- Queue: set a limit",
            })
    void other_words_at_the_end_own_nothing(String list) {
        assertThat(Told.by("## Actions\n\n" + list + "\n").actions())
                .isNotEmpty()
                .allMatch(action -> action.owner() == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- P1: Limit the queue — Ann — 2026-04-15\n- P2: Write a runbook — Bob — done",
                "- P1 - Limit the queue (Ann, due 2026-04-15)\n- P2 - ~~Write a runbook~~ (Bob)",
            })
    void level_name_and_day_may_stand_around_the_task(String list) {
        assertThat(Told.actions("## Actions\n\n" + list + "\n"))
                .containsExactly(
                        "unknown: Limit the queue | Ann | P1 | 2026-04-15", "done: Write a runbook | Bob | P2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Mitigate\n  - Limit the queue\n- Prevent\n  - Write a runbook",
                "Short term:\n- Limit the queue\nLong term:\n- Write a runbook",
                "- [ ] Postmortem shared with the board\n- [x] Action items have tickets\n- Limit the queue\n- Write a runbook",
            })
    void groups_and_checks_of_the_process_are_no_actions(String list) {
        assertThat(Told.actions("## Actions\n\n" + list + "\n"))
                .containsExactly("unknown: Limit the queue", "unknown: Write a runbook");
    }
}
