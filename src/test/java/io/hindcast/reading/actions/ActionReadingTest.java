package io.hindcast.reading.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Told;
import io.hindcast.report.ActionState;
import org.junit.jupiter.api.Test;

class ActionReadingTest {

    @Test
    void the_state_may_hide_in_the_priority() {
        assertThat(Told.actions("""
                ## 5. Corrective Actions (Preventing Recurrence)

                | Task | Priority | Owner |
                | --- | --- | --- |
                | Update limits for `payment-v2`. | High (Done) | DBA Team |
                | **EA Update:** Put a pooler into the "Golden Path" template. | Medium | Platform Team |
                | Stage rollouts | Low (In progress) | Architecture |
                | Renew automatically | High (Done 2025-02-28) | Security Team |
                """))
                .containsExactly(
                        "done: Update limits for payment-v2. | DBA Team | High",
                        "open: EA Update: Put a pooler into the \"Golden Path\" template. | Platform Team | Medium | EA",
                        "in-progress: Stage rollouts | Architecture | Low",
                        "done: Renew automatically | Security Team | High | done 2025-02-28");
    }

    @Test
    void columns_may_stand_in_any_order_under_any_usual_head() {
        assertThat(Told.actions("""
                ## Action items

                | Ticket | Who | Corrective action | By when | Status | Type |
                | --- | --- | --- | --- | --- | --- |
                | PAY-12 | Ann | Add an index | 15 Feb 2026 | Closed | Fix |
                | [PAY-13](https://jira.example.org/browse/PAY-13) | TBD | Cap retries | Q1 2026 | Won't do | Golden Path |
                | | @ben | Write the runbook | | To do | |
                """))
                .containsExactly(
                        "done: Add an index | Ann | 2026-02-15 | PAY-12",
                        "dropped: Cap retries | 2026-03-31 | PAY-13 | EA",
                        "open: Write the runbook | @ben");
    }

    @Test
    void a_mark_may_stand_in_the_ticket_cell() {
        assertThat(Told.actions("""
                ## Action items

                | Action Item | Type | Owner | Bug |
                | --- | --- | --- | --- |
                | Describe the drain of the north hall | mitigate | lena | n/a **DONE** |
                | Share the queue between both halls | prevent | oskar | Bug 4711 **TODO** |
                """))
                .containsExactly(
                        "done: Describe the drain of the north hall | lena",
                        "open: Share the queue between both halls | oskar | Bug 4711");
    }

    @Test
    void check_boxes_carry_traits_in_brackets() {
        assertThat(Told.actions("""
                ## Action items (TODOs)

                - [x] Add gauges (size + wait). (owner=eng, priority=high, due=2026-01-15)
                - [ ] Investigate the cause (owner=, priority=medium, due=unknown)
                - [ ] Improve the script:
                  - print one line. (owner=ops, due=2026-03)
                - [ ] Ask the vendor (high priority, due 2026-02-01)
                """))
                .containsExactly(
                        "done: Add gauges (size + wait). | eng | high | 2026-01-15",
                        "open: Investigate the cause | medium",
                        "open: Improve the script | ops | 2026-03-31",
                        "open: Ask the vendor | high | 2026-02-01");
    }

    @Test
    void marks_in_words_give_the_state_and_a_bullet_without_one_is_unknown() {
        assertThat(Told.actions("""
                ## What we are doing about it

                - TODO: Alert at 70% (owner: Storefront Team) (due 2025-03-31)
                - Cache results (owner: Storefront Team) (DONE)
                - **DOING** Split the accounts
                - Rotate the key - DONE
                - ✅ Reverted the release
                - ~~Add a leak test~~ (owner: Web Team) done
                - ~~Move to static pages~~ (owner: Web Team) (dropped: the block was retired)
                - COMPLETE - Raise the limit
                - Delete old nodes. (Done!)
                - Look at a second supplier
                - Blocked: wait for the vendor
                """))
                .containsExactly(
                        "open: Alert at 70% | Storefront Team | 2025-03-31",
                        "done: Cache results | Storefront Team",
                        "in-progress: Split the accounts",
                        "done: Rotate the key",
                        "done: Reverted the release",
                        "done: Add a leak test | Web Team",
                        "dropped: Move to static pages | Web Team",
                        "done: Raise the limit",
                        "done: Delete old nodes.",
                        "unknown: Look at a second supplier",
                        "blocked: wait for the vendor");
    }

    @Test
    void words_of_state_inside_a_task_are_no_marks() {
        assertThat(Told.by("""
                ## Action items

                - Open a second line to the vendor
                - Close the old port when done with the audit
                - Use an (open source) pooler
                - New dashboards for planned work
                - Complete the migration
                """).actions()).extracting(action -> action.state()).containsOnly(ActionState.UNKNOWN);
    }

    @Test
    void headings_may_name_the_owners() {
        assertThat(Told.actions("""
                ## Action items

                ### Risk Team

                - Follow pages until the end

                ### Architecture

                - Decide on poolers
                """))
                .containsExactly(
                        "unknown: Follow pages until the end | Risk Team", "unknown: Decide on poolers | Architecture");
    }

    @Test
    void headings_and_labels_group_actions_by_kind_or_state() {
        assertThat(Told.actions("""
                ## Remediation

                ### Immediate actions (completed)

                - Timeouts moved to configuration

                ### Process improvements

                - Detection:
                  - Alert on lag
                - Write a checklist
                  - with a link to the wiki
                """))
                .containsExactly(
                        "done: Timeouts moved to configuration", "unknown: Alert on lag", "unknown: Write a checklist");
    }

    @Test
    void numbered_headings_are_actions_themselves() {
        assertThat(Told.actions("""
                # Resulting Action

                #### 1) Cron cleanup scheduled `@malte`

                Cron removes what is older than 5 days.

                #### 2) TODO Configuration management

                We need a pattern.
                """))
                .containsExactly("done: Cron cleanup scheduled | @malte", "open: Configuration management");
    }

    @Test
    void owners_may_stand_in_the_sentence() {
        assertThat(Told.actions("""
                ## Follow-ups

                1. @ann will add alerts
                1. Add a linter rule. Owner: @ben
                1. Tune the pool - Platform Team
                1. Rotate keys (@carla)
                """))
                .containsExactly(
                        "unknown: @ann will add alerts | @ann",
                        "unknown: Add a linter rule. | @ben",
                        "unknown: Tune the pool | Platform Team",
                        "unknown: Rotate keys | @carla");
    }

    @Test
    void a_link_is_a_ticket_and_says_nothing_of_the_state() {
        assertThat(Told.actions("""
                ## Action items

                1. Cap retries ([#12](https://git.example.org/a/b/issues/12))
                2. Document recovery. [Issue](https://git.example.org/a/b/issues/13)
                3. OPS-77: page on lag
                4. https://git.example.org/a/b/issues/14
                """))
                .containsExactly(
                        "unknown: Cap retries | https://git.example.org/a/b/issues/12",
                        "unknown: Document recovery. | https://git.example.org/a/b/issues/13",
                        "unknown: OPS-77: page on lag | OPS-77",
                        "unknown: https://git.example.org/a/b/issues/14 | https://git.example.org/a/b/issues/14");
    }

    @Test
    void boxes_about_the_report_and_unfilled_places_are_no_actions() {
        String report = """
                ## Action items

                1. {{ Start writing reports }} [link to issue]
                2. {{ summary }} [link to issue]

                | Task | Priority | Owner |
                | --- | --- | --- |
                | [Task] | [Priority] | [Owner] |

                ## Actions

                - [ ] Incident is closed or has ended
                - [ ] All actionable items above have linked issues
                - [x] Has this report been shared with the Architecture Review Board?
                - [ ] Timeline filled in
                - [ ] Document which services are affected by the limit
                """;
        assertThat(Told.actions(report))
                .containsExactly(
                        "unknown: Start writing reports", "open: Document which services are affected by the limit");
        assertThat(Told.codes(report)).contains("action-unfilled");
        assertThat(Told.by(report).compliance().sharedWithArb()).isTrue();
    }

    @Test
    void prose_holds_actions_only_where_it_promises() {
        assertThat(Told.actions("""
                ## Next steps

                The incident was long.

                We will add monitoring for replica lag.

                TODO: raise the limit
                DONE: tell the users

                ## Impact

                **Action item:** Declare incidents earlier. Owner: @ann
                """))
                .containsExactly(
                        "unknown: We will add monitoring for replica lag.",
                        "open: raise the limit",
                        "done: tell the users",
                        "unknown: Declare incidents earlier. | @ann");
    }

    @Test
    void a_due_date_that_cannot_be_read_is_remarked() {
        String report = """
                ## Action items

                | Task | Owner | Due |
                | --- | --- | --- |
                | Add an index | Ann | when pigs fly |
                """;
        assertThat(Told.actions(report)).containsExactly("unknown: Add an index | Ann");
        assertThat(Told.codes(report)).contains("due-date-unreadable");
    }
}
