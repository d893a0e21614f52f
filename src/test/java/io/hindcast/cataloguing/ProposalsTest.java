package io.hindcast.cataloguing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.OpenHouse;
import io.hindcast.archive.FactName;
import io.hindcast.archive.NewValue;
import io.hindcast.archive.ReportStore;
import io.hindcast.classifying.learning.Proposal;
import io.hindcast.correcting.Corrections;
import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Answers;
import io.hindcast.deciding.Question;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.Importer;
import io.hindcast.report.Axis;
import io.hindcast.report.ReportKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty reports whose factor people set, and one that nobody did yet. */
class ProposalsTest {
    private static final ReportKey OPEN = new ReportKey("open");
    private static final String CAUSE = "A tidal relay near returns flickered.";

    @TempDir
    Path directory;

    private OpenHouse house;
    private Learning learning;

    @BeforeEach
    void peopleSetFactors() throws IOException {
        Path reports = Files.createDirectories(directory.resolve("reports"));
        for (int i = 0; i < 20; i++) {
            write(reports, "relay" + i, "A tidal relay near depot " + i + " flickered.");
            write(reports, "census" + i, "The census of depot " + i + " was shredded.");
        }
        write(reports, "open", CAUSE);
        house = OpenHouse.in(directory.resolve("data"));
        importAgain();
        for (int i = 0; i < 20; i++) {
            set("relay" + i, "network");
            set("census" + i, "data");
        }
        learning = house.get(Learning.class);
        learning.learn();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_rejected_proposal_does_not_come_back_for_its_report_even_after_another_import_until_it_is_undone() {
        Question question = Learning.question("reports", OPEN, proposed().orElseThrow());

        house.get(Answers.class).answer(question, null, false, "Ada", "a relay of paper");
        importAgain();

        assertThat(proposed()).isEmpty();
        assertThat(learning.propose("reports", new ReportKey("another"), CAUSE))
                .map(Proposal::category)
                .contains("network");
        Answer kept = learning.rejected("reports", OPEN).getFirst();
        assertThat(kept.said().by()).isEqualTo("Ada");
        assertThat(kept.said().why()).isEqualTo("a relay of paper");

        house.get(Answers.class).undo(kept, "Ada");

        assertThat(proposed()).map(Proposal::category).contains("network");
        assertThat(learning.rejected("reports", OPEN)).isEmpty();
    }

    @Test
    void a_rejection_counts_against_what_was_learned_until_somebody_sets_the_factor() {
        Learning.State before = learning.state();
        Question question = Learning.question("reports", OPEN, proposed().orElseThrow());
        house.get(Answers.class).answer(question, null, false, "Ada", null);

        learning.learn();

        assertThat(learning.state()).isEqualTo(new Learning.State(40, before.proposals() + 1, before.right(), false));

        set("open", "network");
        learning.learn();

        assertThat(learning.state()).isEqualTo(new Learning.State(41, 41, 41, false));
    }

    private Optional<Proposal> proposed() {
        return learning.propose("reports", OPEN, CAUSE);
    }

    private void importAgain() {
        house.get(Importer.class)
                .run(ImportRequest.of(directory.resolve("reports")).readingAgain(), ImportListener.NONE);
    }

    private void set(String key, String factor) {
        house.get(Corrections.class)
                .correct(
                        house.get(ReportStore.class).find(new ReportKey(key)).orElseThrow(),
                        List.of(new NewValue(FactName.of(Axis.FACTOR), factor)),
                        "Ada",
                        null);
    }

    private static void write(Path reports, String name, String cause) throws IOException {
        Files.writeString(reports.resolve(name + ".md"), """
                # Post-Mortem: Orders stood still

                - **Date**: 2025-04-02
                - **Severity**: SEV-2

                ## Root Cause
                %s
                """.formatted(cause));
    }
}
