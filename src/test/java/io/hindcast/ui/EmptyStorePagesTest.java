package io.hindcast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import io.hindcast.ui.parts.EmptyState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyStorePagesTest extends PageTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "search", "trends", "golden-path", "actions", "import"})
    void every_page_says_that_nothing_has_been_imported_yet(String page) {
        UI.getCurrent().navigate(page);

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .startsWith("No report has been imported yet");
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .doesNotContain("No report matches these filters", "No action matches these filters");
    }
}
