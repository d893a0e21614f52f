package io.hindcast.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import io.hindcast.archive.FactName;
import io.hindcast.archive.NewValue;
import io.hindcast.archive.ReportStore;
import io.hindcast.cataloguing.Learning;
import io.hindcast.correcting.Corrections;
import io.hindcast.report.Axis;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import io.hindcast.ui.PageTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A report whose factor is proposed, since people set that of forty others. */
class ProposalPageTest extends PageTest {
    private static final String CAUSE = "A tidal relay near returns flickered.";

    @Autowired
    private ReportStore store;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Learning learning;

    @BeforeEach
    void peopleSetFactors() {
        List<Reading> readings = new ArrayList<>();
        readings.add(reading("open", CAUSE));
        for (int i = 0; i < 20; i++) {
            readings.add(reading("relay" + i, "A tidal relay near depot " + i + " flickered."));
            readings.add(reading("census" + i, "The census of depot " + i + " was shredded."));
        }
        store.save("test", "/test", readings);
        for (int i = 0; i < 20; i++) {
            set("relay" + i, "network");
            set("census" + i, "data");
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> learning.state().corrections() == 40);
    }

    @Test
    void a_person_says_that_a_proposal_is_wrong_and_takes_it_back() {
        navigate("report/open", ReportView.class);
        assertThat(text()).contains("Network", "sure from like root causes", "“relay”", "proposed");

        test(find(NativeButton.class).withText("Not this").single()).click();
        test(find(Button.class).withText("Keep").single()).click();

        assertThat(find(NativeButton.class).withText("Accept").exists()).isFalse();
        assertThat(text()).contains("rejected", "“not this”, said unnamed on");

        test(find(NativeButton.class).withText("undo").single()).click();

        assertThat(find(NativeButton.class)
                        .withText("Accept")
                        .single()
                        .getElement()
                        .getAttribute("aria-label"))
                .startsWith("Accept the proposal Network");
    }

    private void set(String key, String factor) {
        corrections.correct(
                store.find(new ReportKey(key)).orElseThrow(),
                List.of(new NewValue(FactName.of(Axis.FACTOR), factor)),
                "Ada",
                null);
    }

    private static Reading reading(String key, String cause) {
        Source source = new Source(key + ".md", null, "0".repeat(64), "markdown");
        return new Reading(
                new ReportBuilder(new ReportKey(key), source)
                        .outcome(Outcome.READ)
                        .title(key)
                        .rootCause(cause)
                        .build(),
                cause,
                List.of());
    }
}
