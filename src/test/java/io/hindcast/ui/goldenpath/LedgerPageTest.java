package io.hindcast.ui.goldenpath;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.archive.ReportStore;
import io.hindcast.cataloguing.CatalogueVersions;
import io.hindcast.cataloguing.ChangeOutcome;
import io.hindcast.report.GapMention;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import io.hindcast.ui.PageTest;
import io.hindcast.ui.address.FilterParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LedgerPageTest extends PageTest {
    private static final String SERVICE = "ledger-service";
    private static final String GATEWAY = "https://git.larkfield.example/golden-path/api-gateway";

    @Autowired
    private ReportStore store;

    @Autowired
    private CatalogueVersions versions;

    @BeforeEach
    void keepThreeReportsOfTwoGaps() {
        store.save(
                "ledger",
                "/ledger",
                List.of(
                        reading("ledger-1", "Postgres template", "point-in-time recovery"),
                        reading("ledger-2", "API gateway", "default timeouts"),
                        reading("ledger-3", "API gateway", "default timeouts")));
    }

    @Test
    void the_ledger_is_sorted_by_the_column_pressed_and_the_other_way_when_pressed_again() {
        open(Map.of());

        press("Component");
        assertThat(components()).containsExactly("API gateway", "Postgres template");

        press("Component");
        assertThat(components()).containsExactly("Postgres template", "API gateway");

        press("Incidents");
        assertThat(components()).containsExactly("API gateway", "Postgres template");
    }

    @Test
    void the_ledger_shows_the_gaps_in_the_state_and_with_the_words_that_the_address_names() {
        open(Map.of(GapFilter.STATE, List.of(GapFilter.RECURRING)));
        assertThat(components()).containsExactly("API gateway");

        open(Map.of(GapFilter.FIND, List.of("recovery")));
        assertThat(components()).containsExactly("Postgres template");
    }

    @Test
    void the_address_of_a_template_leads_there_from_ledger_gap_and_report() {
        String shipped = versions.holding().text();
        open(Map.of());
        assertThat(find(Anchor.class).withText("template").all())
                .extracting(Anchor::getHref)
                .contains(GATEWAY)
                .hasSize(2);

        visit("golden-path/api-gateway/default-timeouts");
        assertThat(find(Anchor.class).withText("its template").single().getHref())
                .isEqualTo(GATEWAY);

        visit("report/ledger-2");
        assertThat(find(Anchor.class).withText("template").single().getHref()).isEqualTo(GATEWAY);

        change(shipped.replaceAll("(?m)^    template: .*\n", ""));
        open(Map.of());
        assertThat(find(Anchor.class).withText("template").exists()).isFalse();
        change(shipped);
    }

    private void change(String text) {
        assertThat(versions.change(text, versions.holding().number(), "Ada", null))
                .isInstanceOf(ChangeOutcome.Holds.class);
    }

    @Test
    void words_that_no_gap_has_are_said_and_can_be_taken_away() {
        open(Map.of(GapFilter.FIND, List.of("nothing like that")));

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("No gap is like that");
    }

    private static void open(Map<String, List<String>> parameters) {
        UI.getCurrent()
                .navigate("golden-path", new QueryParameters(parameters).merging(FilterParameters.SERVICE, SERVICE));
    }

    private void press(String column) {
        test(find(NativeButton.class, find(LedgerTable.class).single())
                        .withText(column)
                        .single())
                .click();
    }

    private List<String> components() {
        return find(NativeTableCell.class, find(LedgerTable.class).single())
                .withAttribute("data-head", "Component")
                .all()
                .stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .map(text -> text.substring(0, text.lastIndexOf(" template")))
                .toList();
    }

    private static Reading reading(String key, String component, String capability) {
        Source source = new Source(key + ".md", null, key.concat("0".repeat(64)).substring(0, 64), "markdown");
        Report report = new ReportBuilder(new ReportKey(key), source)
                .outcome(Outcome.READ)
                .title("Report " + key)
                .date(LocalDate.of(2025, 3, 1))
                .services(List.of(SERVICE))
                .gaps(List.of(new GapMention(component, capability, false, "no " + capability, 12)))
                .build();
        return new Reading(report, "# Report " + key + "\n", List.of());
    }
}
