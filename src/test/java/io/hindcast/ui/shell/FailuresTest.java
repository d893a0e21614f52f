package io.hindcast.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import io.hindcast.ui.PageTest;
import io.hindcast.ui.page.Page;
import io.hindcast.ui.parts.EmptyState;
import org.junit.jupiter.api.Test;

/** What a person meets when something goes wrong that no page expected. */
class FailuresTest extends PageTest {
    @Test
    void an_address_that_no_page_has_says_so_and_offers_the_search() {
        UI.getCurrent().navigate("no-such-thing");

        assertThat(find(H1.class).single().getText()).isEqualTo("No such page");
        EmptyState said = find(EmptyState.class).single();
        assertThat(said.getElement().getTextRecursively()).contains("“/no-such-thing”");
        assertThat(find(Anchor.class, said).single().getHref()).isEqualTo("search");
    }

    @Test
    void a_page_that_cannot_be_built_names_the_reference_in_the_log_and_keeps_the_trace_to_itself() {
        UI.getCurrent().navigate("broken");

        assertThat(find(H1.class).single().getText()).isEqualTo("This page could not be shown");
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .containsPattern("under the reference [0-9a-f]{8}\\.")
                .contains("unchanged")
                .doesNotContain("Exception", "the disk is gone");
    }

    @Test
    void a_click_that_fails_leaves_the_page_and_says_that_it_may_not_have_been_kept() {
        UI.getCurrent().navigate("breaking");

        UI.getCurrent()
                .getSession()
                .getErrorHandler()
                .error(new com.vaadin.flow.server.ErrorEvent(new IllegalStateException("the disk is gone")));
        roundTrip();

        assertThat(test(find(Notification.class).single()).getText())
                .contains("may not have been kept")
                .doesNotContain("the disk is gone");
        assertThat(find(NativeButton.class).exists()).isTrue();
    }

    @Route("broken")
    static class Broken extends Page {
        Broken() {
            super("Broken");
            throw new IllegalStateException("the disk is gone");
        }
    }

    @Route("breaking")
    static class Breaking extends Page {
        Breaking() {
            super("Breaking");
            add(new NativeButton("Save"));
        }
    }
}
