package io.hindcast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.archive.ReportStore;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.GapMention;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import io.hindcast.report.Source;
import io.hindcast.ui.cards.ChartCard;
import io.hindcast.ui.cards.FigureTile;
import io.hindcast.ui.incidents.IncidentSheet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InsightPagesTest extends PageTest {
    @Autowired
    private ReportStore store;

    @BeforeEach
    void keepTwoReportsOfOneGap() {
        Action done = new Action(
                "EA Update: stage it", null, ActionState.DONE, null, null, null, true, 20, LocalDate.of(2025, 2, 1));
        store.save(
                "test",
                "/test",
                List.of(
                        reading("first", LocalDate.of(2025, 1, 10), List.of(done)),
                        reading("second", LocalDate.of(2025, 6, 10), List.of())));
    }

    @Test
    void the_overview_tells_of_the_gap_that_may_have_come_back() {
        visit("");

        assertThat(text())
                .contains("Possible recurrence of a gap: Config rollout – staged rollout", "hit again 10 Jun 2025");
        assertThat(find(FigureTile.class).all()).hasSize(4);
    }

    @Test
    void a_filter_that_lets_nothing_through_says_so_on_every_page() {
        for (String page : List.of("", "trends", "trends/quality", "golden-path")) {
            UI.getCurrent().navigate(page, QueryParameters.of("service", "nobody"));

            assertThat(find(H2.class).all())
                    .as(page)
                    .extracting(H2::getText)
                    .contains("No report matches these filters");
        }
    }

    @Test
    void trends_asks_its_questions_with_charts_of_their_own() {
        visit("trends");

        assertThat(find(ChartCard.class).all()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void a_rule_that_reports_fail_opens_them() {
        visit("trends/quality");

        test(find(NativeButton.class)
                        .withAttribute("aria-label", "2 reports that could: Names its root cause")
                        .single())
                .click();

        assertThat(find(UnorderedList.class)
                        .withClassName("incidents")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Report first", "Report second");
    }

    @Test
    void the_sheet_of_incidents_closes_when_one_of_them_is_opened() {
        visit("trends/quality");
        test(find(NativeButton.class)
                        .withAttribute("aria-label", "2 reports that could: Names its root cause")
                        .single())
                .click();
        assertThat(find(IncidentSheet.class).exists()).isTrue();

        visit("report/first");

        assertThat(find(IncidentSheet.class).exists()).isFalse();
    }

    @Test
    void the_ledger_leads_to_the_gap_s_own_page() {
        visit("golden-path");

        assertThat(find(Anchor.class).withText("staged rollout").single().getHref())
                .isEqualTo("golden-path/config-rollout/staged-rollout");
    }

    @Test
    void a_gap_s_page_shows_its_incidents_and_when_it_was_closed() {
        visit("golden-path/config-rollout/staged-rollout");

        assertThat(find(H1.class).single().getText()).isEqualTo("Config rollout – staged rollout");
        assertThat(text()).contains("■", "↺");
    }

    private static Reading reading(String key, LocalDate day, List<Action> actions) {
        Source source = new Source(key + ".md", null, key.concat("0".repeat(64)).substring(0, 64), "markdown");
        Report report = new ReportBuilder(new ReportKey(key), source)
                .outcome(Outcome.READ)
                .title("Report " + key)
                .date(day)
                .severity(new Severity(1))
                .services(List.of("price-service"))
                .gaps(List.of(new GapMention("Config rollout", "staged rollout", false, "no stages", 12)))
                .actions(actions)
                .build();
        return new Reading(report, "# Report " + key + "\n", List.of());
    }
}
