package io.hindcast.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.archive.ReportStore;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.FollowedAction;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import io.hindcast.report.Reading;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import io.hindcast.ui.PageTest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ActionsPageTest extends PageTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    private ReportStore store;

    @Autowired
    private Actions actions;

    @Autowired
    private ActionEffects effects;

    @BeforeEach
    void keepOneReport() {
        ReportBuilder report = new ReportBuilder(
                        new ReportKey("2020/pay"), new Source("2020/pay.md", null, "0".repeat(64), "markdown"))
                .title("Payments fail")
                .date(LocalDate.of(2019, 12, 1))
                .services(List.of("payment"))
                .actions(List.of(
                        action("Raise the limit", ActionState.OPEN, LONG_AGO),
                        action("Write a runbook", ActionState.UNKNOWN, null),
                        action("Restart it", ActionState.DONE, LONG_AGO)));
        store.save("test", "/test", List.of(new Reading(report.build(), "text", List.of())));
    }

    @Test
    void what_is_to_be_done_is_counted_and_listed_overdue_first() {
        navigate("actions", ActionsView.class);

        assertThat(find(Anchor.class).withClassName("standing").all())
                .extracting(Anchor::getText)
                .containsExactly("2 to do", "1 overdue", "0 due in 7 days", "1 open", "1 unknown", "1 finished");
        assertThat(shown()).extracting(FollowedAction::task).containsExactly("Raise the limit", "Write a runbook");
    }

    @Test
    void the_address_says_which_actions_are_shown() {
        open("show=finished");

        assertThat(shown()).extracting(FollowedAction::task).containsExactly("Restart it");
    }

    @Test
    void nothing_found_offers_to_clear_the_filters() {
        open("owner=Nobody+We+Know");

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("No action matches these filters");
        assertThat(find(Button.class).withText("Clear filters").exists()).isTrue();
    }

    @Test
    void choosing_actions_offers_to_change_them_together() {
        navigate("actions", ActionsView.class);
        assertThat(find(BulkBar.class).exists()).isFalse();

        grid().select(shown().getFirst());
        assertThat(find(Button.class).withText("Change 1").exists()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked") // Select.class has no type argument
    void saving_the_sheet_changes_the_action_and_shows_both_words() {
        navigate("actions", ActionsView.class);
        FollowedAction action = shown().getFirst();
        ActionSheet sheet = new ActionSheet(
                action, new ActionChanger(actions, effects, () -> {}), LONG_AGO, QueryParameters.empty());
        sheet.open();
        Select<ActionState> state = find(Select.class).withLabel("State").single();
        state.setValue(ActionState.BLOCKED);
        test(find(Button.class).withText("Save").single()).click();

        FollowedAction changed = one("Raise the limit");
        assertThat(changed.state()).isEqualTo(ActionState.BLOCKED);
        assertThat(actions.history(changed.id()))
                .first()
                .satisfies(entry -> assertThat(entry.changedBy()).isEqualTo("unnamed"));
    }

    @Test
    void a_card_on_the_board_moves_by_its_buttons() {
        open("view=board");

        test(find(NativeButton.class)
                        .withAriaLabel("Move to open: Write a runbook")
                        .single())
                .click();

        assertThat(one("Write a runbook").state()).isEqualTo(ActionState.OPEN);
        actions.change(
                List.of(one("Write a runbook")),
                List.of(new io.hindcast.followup.ActionChange.State(null)),
                "the test, afterwards");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("actions", QueryParameters.fromString(query));
    }

    private FollowedAction one(String task) {
        return actions.find(ActionQuery.all(LONG_AGO)).stream()
                .filter(action -> action.task().equals(task))
                .findFirst()
                .orElseThrow();
    }

    private ActionGrid grid() {
        return find(ActionGrid.class).single();
    }

    private List<FollowedAction> shown() {
        return grid().getListDataView().getItems().toList();
    }

    private static Action action(String task, ActionState state, @Nullable LocalDate due) {
        return new Action(
                task,
                due == null ? null : "High",
                state,
                "DBA Team",
                due == null ? null : new DueDate(due, Basis.STATED),
                null,
                false,
                9);
    }
}
