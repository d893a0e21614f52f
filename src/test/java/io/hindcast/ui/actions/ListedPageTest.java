package io.hindcast.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.archive.ReportStore;
import io.hindcast.lessons.Stories;
import io.hindcast.ui.PageTest;
import io.hindcast.ui.parts.AnswerBar;
import io.hindcast.ui.parts.QuoteCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ListedPageTest extends PageTest {
    @Autowired
    private ReportStore store;

    @BeforeEach
    void keepAFixThatWasAlreadyListed() {
        store.save("test", "/test", Stories.listedFix());
    }

    @Test
    void the_two_quotes_stand_side_by_side_with_their_lines() {
        navigate("actions/listed", ListedView.class);

        assertThat(find(QuoteCard.class).all()).hasSize(2);
        assertThat(find(Anchor.class).withText("line 10").single().getHref()).isEqualTo("report/lost?line=10");
        assertThat(find(Anchor.class).withText("line 20").single().getHref()).isEqualTo("report/jam?line=20");
        assertThat(find(ListedItem.class).single().getElement().getTextRecursively())
                .contains("Shared words: ", "spool");
    }

    @Test
    void a_person_says_no_and_takes_it_back() {
        navigate("actions/listed", ListedView.class);

        test(find(NativeButton.class).withText("Not the same").single()).click();
        test(find(Button.class).withText("Keep").single()).click();
        assertThat(find(ListedItem.class).all()).isEmpty();

        UI.getCurrent().navigate("actions/listed", QueryParameters.of("show", "not-same"));
        assertThat(find(AnswerBar.class).single().getElement().getTextRecursively())
                .contains("“not the same”, said unnamed on");
        test(find(NativeButton.class).withText("undo").single()).click();
        navigate("actions/listed", ListedView.class);
        assertThat(find(ListedItem.class).all()).hasSize(1);
    }
}
