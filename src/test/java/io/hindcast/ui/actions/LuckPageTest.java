package io.hindcast.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import io.hindcast.archive.ReportStore;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.lessons.Stories;
import io.hindcast.ui.PageTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LuckPageTest extends PageTest {
    @Autowired
    private ReportStore store;

    @Autowired
    private Actions actions;

    @BeforeEach
    void keepLuckAndWhys() {
        store.save("test", "/test", Stories.luckThatRanOut());
        store.save("test", "/whys", Stories.sharedWhy());
    }

    @Test
    void a_luck_shows_its_line_and_where_it_may_have_run_out() {
        navigate("actions/luck", LuckView.class);

        assertThat(find(Anchor.class).withText("line 30").single().getHref()).isEqualTo("report/tape?line=30");
        assertThat(find(LuckItem.class).single().getElement().getTextRecursively())
                .contains("May have run out", "The tape in the cellar was blank", "It ran out", "It did not");
    }

    @Test
    void an_action_is_made_of_luck_and_stands_among_the_actions() {
        navigate("actions/luck", LuckView.class);

        test(find(NativeButton.class).withText("Make it an action").single()).click();
        find(TextArea.class).single().setValue("Keep orders off the cellar");
        test(find(Button.class).withText("Make the action").single()).click();

        assertThat(find(LuckItem.class).single().getElement().getTextRecursively())
                .contains("Answered by", "Keep orders off the cellar", "made of this luck");
        assertThat(actions.find(ActionQuery.all(LocalDate.of(2030, 1, 1))))
                .singleElement()
                .satisfies(action -> assertThat(action.dueDay()).isNotNull());
    }

    @Test
    void the_overview_tells_of_it_until_somebody_has_seen_it() {
        visit("");
        assertThat(text()).contains("Luck may have run out, told on 10 Jan 2025: Report blank, 10 Jun 2025");

        test(find(NativeButton.class).withText("seen").single()).click();

        assertThat(find(NativeButton.class).withText("seen").exists()).isFalse();
        assertThat(text()).contains("1 seen already", "seen by ");

        test(find(NativeButton.class).withText("tell again").single()).click();

        assertThat(text()).doesNotContain("seen already");
        assertThat(find(NativeButton.class).withText("seen").exists()).isTrue();
    }

    @Test
    void shared_whys_stand_with_what_each_report_says() {
        visit("trends/whys");

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("“Our rehearsals carry no production load at all.”");
        assertThat(find(NativeButton.class)
                        .withText("2 incidents in 2 services")
                        .all())
                .hasSize(1);
        assertThat(find(Anchor.class).withText("line 11").all()).hasSize(2);
    }
}
