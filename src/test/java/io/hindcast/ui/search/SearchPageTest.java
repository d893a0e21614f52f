package io.hindcast.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.archive.ReportStore;
import io.hindcast.report.Reading;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import io.hindcast.report.Source;
import io.hindcast.ui.PageTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SearchPageTest extends PageTest {
    @Autowired
    private ReportStore store;

    @BeforeEach
    void keepTwoReports() {
        store.save(
                "test",
                "/test",
                List.of(
                        reading(
                                "2025/pool",
                                "Checkout has no connection left",
                                1,
                                "The connection pool was exhausted."),
                        reading("2024/expiry", "Gateway certificate expired", 0, "Nobody watched the expiry.")));
    }

    @Test
    void a_query_in_the_address_shows_its_hits_with_the_words_marked() {
        SearchView page = open("q=cause:exhausted");

        assertThat(titles()).containsExactly("Checkout has no connection left");
        assertThat(texts(page)).contains("root cause", "1 report");
        assertThat(marks(page)).containsExactly("exhausted");
    }

    @Test
    void an_empty_query_shows_everything_newest_first() {
        open("");

        assertThat(titles()).containsExactly("Checkout has no connection left", "Gateway certificate expired");
    }

    @Test
    void choosing_a_facet_narrows_the_hits_and_keeps_the_other_choices() {
        SearchView page = open("severity=SEV-0");

        assertThat(titles()).containsExactly("Gateway certificate expired");
        assertThat(texts(page)).contains("SEV-1");
        assertThat(find(Input.class)
                        .withId("facet-severity-SEV-0")
                        .single()
                        .getElement()
                        .getProperty("checked", false))
                .isTrue();
    }

    @Test
    void a_query_that_cannot_be_understood_is_shown_with_its_column() {
        SearchView page = open("q=pool%20sevrity:1");

        assertThat(texts(page)).contains("Column 6: There is no field sevrity.");
        assertThat(marks(page)).containsExactly("sevrity:");
    }

    @Test
    void a_pasted_error_finds_incidents_that_share_its_words() {
        SearchView page = open("like=pool%20exhausted%2C%20connection%20refused%2017");

        assertThat(titles()).containsExactly("Checkout has no connection left");
        assertThat(texts(page)).contains("shared words");
    }

    @Test
    void nothing_found_for_the_filter_offers_to_clear_it_and_nothing_found_at_all_says_so() {
        open("q=exhausted&severity=SEV-0");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("No report matches these filters");

        open("q=zeppelin");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("No report says this");
    }

    private SearchView open(String query) {
        UI.getCurrent().navigate("search", QueryParameters.fromString(query));
        return find(SearchView.class).single();
    }

    private List<String> titles() {
        return find(Anchor.class).withClassName("hit-title").all().stream()
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> texts(Component page) {
        return below(page)
                .map(component -> component.getElement().getText())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<String> marks(Component page) {
        return elements(page.getElement())
                .filter(element -> !element.isTextNode() && element.getTag().equals("mark"))
                .map(com.vaadin.flow.dom.Element::getText)
                .toList();
    }

    private static Stream<Component> below(Component parent) {
        return Stream.concat(Stream.of(parent), parent.getChildren().flatMap(SearchPageTest::below));
    }

    private static Stream<com.vaadin.flow.dom.Element> elements(com.vaadin.flow.dom.Element parent) {
        return parent.isTextNode()
                ? Stream.of(parent)
                : Stream.concat(Stream.of(parent), parent.getChildren().flatMap(SearchPageTest::elements));
    }

    private static Reading reading(String key, String title, int severity, String cause) {
        return new Reading(
                new ReportBuilder(new ReportKey(key), new Source(key + ".md", null, "00", "markdown"))
                        .title(title)
                        .date(LocalDate.of(Integer.parseInt(key.substring(0, 4)), 3, 14))
                        .severity(new Severity(severity))
                        .services(List.of("checkout"))
                        .rootCause(cause)
                        .build(),
                "# " + title + "\n" + cause + "\n",
                List.of());
    }
}
