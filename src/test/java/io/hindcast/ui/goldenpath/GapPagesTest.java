package io.hindcast.ui.goldenpath;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.archive.ReportStore;
import io.hindcast.deciding.Answers;
import io.hindcast.deciding.CandidateDecisions;
import io.hindcast.deciding.Question;
import io.hindcast.deciding.Subject;
import io.hindcast.followup.Actions;
import io.hindcast.followup.FollowedAction;
import io.hindcast.insight.ledger.Ledger;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import io.hindcast.ui.PageTest;
import io.hindcast.ui.actions.ActionChanger;
import io.hindcast.ui.actions.ActionEffects;
import io.hindcast.ui.actions.ActionSheet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GapPagesTest extends PageTest {
    private static final GapId ROLLOUT = new GapId("Config rollout", "staged rollout");
    private static final GapId CANDIDATE = new GapId("image worker template", "retry limit");

    @Autowired
    private ReportStore store;

    @Autowired
    private Ledger ledger;

    @Autowired
    private CandidateDecisions decisions;

    @Autowired
    private Answers answers;

    @Autowired
    private Actions actions;

    @Autowired
    private ActionEffects effects;

    @BeforeEach
    void keepReports() {
        Action done = new Action(
                "EA Update: stage it", null, ActionState.DONE, null, null, null, true, 20, LocalDate.of(2025, 2, 1));
        GapMention gap = new GapMention("Config rollout", "staged rollout", false, "no stages", 12);
        store.save(
                "test",
                "/test",
                List.of(
                        reading("first", LocalDate.of(2025, 1, 10), gap, List.of(done)),
                        reading("second", LocalDate.of(2025, 6, 10), gap, List.of()),
                        reading(
                                "third",
                                LocalDate.of(2025, 7, 1),
                                new GapMention("image worker template", "retry limit", true, "has no retry limit", 9),
                                List.of())));
    }

    @AfterEach
    void undoAll() {
        decisions.standing().forEach(decision -> decisions.undo(decision, "the test"));
        answers.standing(Question.Kind.SAME_CAUSE).forEach(answer -> answers.undo(answer, "the test"));
    }

    @Test
    void a_candidate_is_named_on_the_golden_path_page_and_the_naming_undone() {
        navigate("golden-path", GoldenPathView.class);
        press("Name: image worker template – retry limit");
        combo("Component").setValue("Kafka consumer template");
        combo("What it lacks").setValue("bounded retries");
        test(find(Button.class).withText("Name it").single()).click();

        GapId name = new GapId("Kafka consumer template", "bounded retries");
        assertThat(ledger.gap(name, ReportFilter.ALL)).isPresent();
        assertThat(headings()).doesNotContain("1 candidate waits for a name");

        press("Undo: “image worker template – retry limit” is the gap “Kafka consumer template – bounded retries”.");
        assertThat(headings()).contains("1 candidate waits for a name");
    }

    @Test
    void a_candidate_that_is_no_gap_is_dismissed() {
        navigate("golden-path", GoldenPathView.class);
        press("Dismiss: image worker template – retry limit");
        test(find(Button.class).withText("Dismiss").single()).click();

        assertThat(ledger.gap(CANDIDATE, ReportFilter.ALL)).isEmpty();
    }

    @Test
    void a_possible_recurrence_is_asked_about_on_the_gap_s_page_and_the_answer_kept() {
        navigate("golden-path/config-rollout/staged-rollout", GapView.class);
        assertThat(text()).contains("possible recurrence ↺ 10 Jun 2025", "Possible recurrence. Same cause?");

        press("No, another cause: Report second");
        test(find(Button.class).withText("Keep").single()).click();
        assertThat(text()).contains("Another cause: does not count against the fix", "closed ■ 1 Feb 2025");
        assertThat(answers.history(Question.Kind.SAME_CAUSE, Subject.of(ROLLOUT)))
                .hasSize(1);

        press("Yes, the same cause: Report second");
        test(find(Button.class).withText("Keep").single()).click();
        assertThat(text()).contains("recurred after closing ↺ 10 Jun 2025", "it did not work, the cause came back");
    }

    @Test
    void the_details_of_a_done_action_say_what_came_of_it() {
        navigate("golden-path", GoldenPathView.class);
        FollowedAction done = actions.of("test", new ReportKey("first")).getFirst();
        new ActionSheet(
                        done,
                        new ActionChanger(actions, effects, () -> {}),
                        LocalDate.of(2026, 1, 1),
                        QueryParameters.empty())
                .open();

        assertThat(find(ActionSheet.class).single().getElement().getTextRecursively())
                .contains(
                        "Did it work?",
                        "Its gap Config rollout – staged rollout: too early to tell, 1 possible recurrence");
    }

    @Test
    void the_ledger_says_what_its_gaps_cost_and_how_the_fixes_fared() {
        navigate("golden-path", GoldenPathView.class);

        assertThat(find(GoldenPathView.class).single().getElement().getTextRecursively())
                .contains(
                        "Incidents that name 1 weakness of the Golden Path took an unknown share of the hours lost",
                        "Of 1 fix, 0 worked, 0 did not, and for 1 it is too early to tell;"
                                + " 1 possible recurrence waits for a yes or no.");
    }

    @Test
    void each_number_of_the_ledger_s_sentence_opens_the_gaps_behind_it() {
        navigate("golden-path", GoldenPathView.class);

        test(find(NativeButton.class)
                        .withText("1 possible recurrence waits for a yes or no")
                        .single())
                .click();

        GapSheet sheet = find(GapSheet.class).single();
        assertThat(sheet.getElement().getTextRecursively())
                .contains("staged rollout", "possible recurrence ↺ 10 Jun 2025");
        assertThat(find(Anchor.class, sheet).all())
                .extracting(Anchor::getHref)
                .anySatisfy(address -> assertThat(address).startsWith("golden-path/config-rollout/staged-rollout"));
        assertThat(find(NativeButton.class).withText("0 worked").exists())
                .as("nothing to open behind none")
                .isFalse();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    @SuppressWarnings("unchecked") // ComboBox.class has no type argument
    private ComboBox<String> combo(String label) {
        return find(ComboBox.class).withLabel(label).single();
    }

    private void press(String name) {
        test(find(NativeButton.class).withAriaLabel(name).single()).click();
    }

    private static Reading reading(String key, LocalDate day, GapMention gap, List<Action> actions) {
        Source source = new Source(key + ".md", null, key.concat("0".repeat(64)).substring(0, 64), "markdown");
        Report report = new ReportBuilder(new ReportKey(key), source)
                .outcome(Outcome.READ)
                .title("Report " + key)
                .date(day)
                .services(List.of("price-service"))
                .gaps(List.of(gap))
                .actions(actions)
                .build();
        return new Reading(report, "# Report " + key + "\n", List.of());
    }
}
