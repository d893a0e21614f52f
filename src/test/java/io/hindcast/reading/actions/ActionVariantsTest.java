package io.hindcast.reading.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.reading.Told;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionVariantsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Raise the limit\n- Page on lag",
                "* Raise the limit\n* Page on lag",
                "1. Raise the limit\n1. Page on lag",
                "1. Raise the limit\n2. Page on lag",
                "| Action |\n|---|\n| Raise the limit |\n| Page on lag |",
                "### Prevention\n\n- Raise the limit\n\n### Detection\n\n- Page on lag",
                "- **Prevention**:\n  - Raise the limit\n- **Detection**:\n  - Page on lag",
                "**Prevention**\n\n- Raise the limit\n\n**Detection**\n\n- Page on lag",
                "<ul><li>Raise the limit</li><li>Page on lag</li></ul>",
                "<ol>\n<li>Raise the limit</li>\n<li>Page on lag</li>\n</ol>",
            })
    void actions_are_read_from_this_form(String list) {
        assertThat(Told.actions("## Impact\n\nIt was slow.\n\n## Action items\n\n" + list + "\n"))
                .containsExactly("unknown: Raise the limit", "unknown: Page on lag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [x] Raise the limit\n- [ ] Page on lag",
                "- [X] Raise the limit\n- [ ] Page on lag",
                "- [x] **Raise the limit**\n- [ ] **Page on lag**",
                "- **DONE** Raise the limit\n- **TODO** Page on lag",
                "[*] Raise the limit\n[ ] Page on lag",
                "- DONE: Raise the limit\n- TODO: Page on lag",
                "- Raise the limit (DONE)\n- Page on lag (TODO)",
                "- Raise the limit (done)\n- Page on lag (open)",
                "- Raise the limit (accomplished)\n- Page on lag (open)",
                "- ~~Raise the limit~~\n- [ ] Page on lag",
                "- COMPLETE: Raise the limit\n- OPEN: Page on lag",
                "### Done\n\n- Raise the limit\n\n### To do\n\n- Page on lag",
                "| Action | Status |\n|---|---|\n| Raise the limit | Done |\n| Page on lag | Open |",
                "| Action | State |\n|---|---|\n| Raise the limit | ✅ |\n| Page on lag | TODO |",
                "| Action | Priority |\n|---|---|\n| Raise the limit | (Done) |\n| Page on lag | (Open) |",
            })
    void states_are_read_from_this_form(String list) {
        assertThat(Told.actions("## Action items\n\n" + list + "\n"))
                .containsExactly("done: Raise the limit", "open: Page on lag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ~~Raise the limit~~ done in https://example.com/changes/12\n- [ ] Page on lag",
                "- Raise the limit - done in https://example.com/changes/12\n- [ ] Page on lag",
                "- Raise the limit, fixed by #12\n- [ ] Page on lag",
                "- Raise the limit (implemented via PR #12)\n- [ ] Page on lag",
                "- Raise the limit: merged in OPS-12.\n- [ ] Page on lag",
            })
    void a_task_is_done_where_its_end_tells_in_which_change(String list) {
        assertThat(Told.actions("## Action items\n\n" + list + "\n"))
                .satisfiesExactly(
                        done -> assertThat(done).startsWith("done: Raise the limit"),
                        open -> assertThat(open).isEqualTo("open: Page on lag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Raise the limit, to be done in #12",
                "- Raise the limit, not fixed by #12",
                "- Learn how the limit was fixed in #12",
            })
    void it_is_not_done_where_the_words_before_say_otherwise_or_are_part_of_the_task(String list) {
        assertThat(Told.actions("## Action items\n\n" + list + "\n"))
                .singleElement()
                .asString()
                .doesNotStartWith("done");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- @ann will raise the limit",
                "- [ ] Raise the limit (@ann)",
                "- [ ] Raise the limit (owner=@ann)",
                "- Raise the limit (owner: @ann)",
                "- Raise the limit. Owner: @ann",
                "- @ann: raise the limit",
                "### @ann\n\n- Raise the limit",
                "| Action | Owner |\n|---|---|\n| Raise the limit | @ann |",
            })
    void owners_are_read_from_this_form(String list) {
        assertThat(Told.by("## Action items\n\n" + list + "\n").actions())
                .extracting(action -> action.owner())
                .containsExactly("@ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Raise the limit (due 2026-02-01)",
                "- Raise the limit (due=2026-02-01)",
                "- [ ] Raise the limit (owner=eng, priority=high, due=2026-02-01)",
                "- Raise the limit. Due: 2026-02-01",
                "| Action | Due |\n|---|---|\n| Raise the limit | 2026-02-01 |",
                "| Action | Target date |\n|---|---|\n| Raise the limit | February 1, 2026 |",
            })
    void due_dates_are_read_from_this_form(String list) {
        assertThat(Told.by("## Action items\n\n" + list + "\n").actions())
                .extracting(action ->
                        action.due() == null ? "" : action.due().date().toString())
                .containsExactly("2026-02-01");
    }

    @Test
    void labels_with_lists_of_their_own_are_parts() {
        assertThat(Told.actions("""
                ## Review

                - **Root cause**: The pool was too small for the evening.
                - **Action items**:
                  - Raise the limit
                  - Page on lag
                """)).containsExactly("unknown: Raise the limit", "unknown: Page on lag");
    }

    @Test
    void the_signs_of_ballot_boxes_are_boxes_in_any_format() {
        String list = "- ☒ Limit the queue\n- ☐ Warn before it is full\n- ☑ Drop the old queue\n";
        assertThat(Told.actions("## Action items\n\n" + list))
                .containsExactly("done: Limit the queue", "open: Warn before it is full", "done: Drop the old queue");
        assertThat(Fixtures.read(
                                "2025-03-12-a.rst",
                                "Root cause\n==========\n\nThe queue was full.\n\nImpact\n======\n\n"
                                        + "No orders.\n\nFollow-up tasks\n===============\n\n" + list)
                        .actions())
                .extracting(Action::state)
                .containsExactly(ActionState.DONE, ActionState.OPEN, ActionState.DONE);
    }

    @Test
    void a_star_in_brackets_is_a_ticked_box() {
        assertThat(Told.actions("## Action items\n\n- [*] Raise the limit\n- [*] Page on lag\n"))
                .containsExactly("done: Raise the limit", "done: Page on lag");
    }

    @Test
    void sentences_in_the_imperative_under_actions_are_actions() {
        assertThat(Told.actions("## Action items\n\nRaise the limit of the pool.\n\nAdd an alert on replica lag.\n"))
                .containsExactly("unknown: Raise the limit of the pool.", "unknown: Add an alert on replica lag.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Raise the limit by 2026-04-01",
                "- Raise the limit by 1 April 2026.",
                "- Raise the limit, due by Apr 1, 2026",
                "- Raise the limit - no later than 2026-04-01",
                "- Raise the limit before 1 April (@ann)",
            })
    void a_due_date_at_the_end_of_a_task_is_read_from_this_form(String list) {
        assertThat(Told.actions("## Action items\n\n" + list + "\n"))
                .singleElement()
                .asString()
                .startsWith("unknown: Raise the limit |")
                .contains("2026-04-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"- Raise the limit by March", "- Raise the limit by the end of March", "- Raise the limit (Q1)"})
    void a_month_or_a_quarter_without_a_year_is_the_next_one(String list) {
        assertThat(Told.actions("## Action items\n\n" + list + "\n"))
                .containsExactly("unknown: Raise the limit | 2026-03-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Reduce the load by 20 percent",
                "- Review the log written by 2026-04-01 jobs",
                "- Keep the old pool until 2026-04-01",
                "- Explain the change made by 2025-04-01",
                "- Raise the limit by hand",
            })
    void other_words_with_by_at_the_end_of_a_task_are_no_due_date(String list) {
        assertThat(Told.actions("## Action items\n\n" + list + "\n"))
                .singleElement()
                .asString()
                .doesNotContain("|");
    }
}
