package io.hindcast.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import io.hindcast.archive.ReportStore;
import io.hindcast.lessons.Stories;
import io.hindcast.ui.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LuckDenialPageTest extends PageTest {
    @Autowired
    private ReportStore store;

    @Test
    void a_person_says_that_an_action_does_not_answer_the_luck_and_takes_it_back() {
        store.save("test", "/copy", Stories.luckWithAnAction());
        navigate("actions/luck", LuckView.class);
        assertThat(text()).contains("Answered by", "Keep a copy of the invoices off the laptop");

        test(find(NativeButton.class).withText("Does not answer it").single()).click();
        test(find(Button.class).withText("Keep").single()).click();

        assertThat(text())
                .doesNotContain("Answered by")
                .contains("No action of the report answers it", "“does not answer it”, said unnamed on");

        test(find(NativeButton.class).withText("undo").single()).click();

        assertThat(text()).contains("Answered by");
    }
}
