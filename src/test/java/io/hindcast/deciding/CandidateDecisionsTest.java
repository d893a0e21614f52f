package io.hindcast.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.OpenHouse;
import io.hindcast.deciding.CandidateDecision.Kind;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.Importer;
import io.hindcast.insight.ledger.Candidate;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.Ledger;
import io.hindcast.insight.ledger.Triage;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("InlineFormatString") // the report is read on its own
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CandidateDecisionsTest {
    private static final String REPORT = """
            # Thumbnails stay away for %s

            - Date: 2025-0%d-06
            - Affected services: %s

            ## Root Cause
            %s

            ## Action Items
            - Restart the workers every night
            """;
    private static final GapId CANDIDATE = new GapId("image worker template", "retry limit");
    private static final GapId NAME = new GapId("Image worker template", "bounded retries");

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private OpenHouse house;

    private Path source = Path.of("");

    @BeforeAll
    void open(@TempDir Path directory) throws IOException {
        source = Files.createDirectories(directory.resolve("reports"));
        house = OpenHouse.in(directory.resolve("data"));
        write("one", 1, "thumbs", "The image worker template has no retry limit, so the queue filled.");
        write("two", 3, "albums", "The image worker template offers no limits of retries, so the queue filled.");
        write("three", 5, "prints", "The image worker template has no tenant quota.");
        imports();
    }

    @AfterEach
    void undoAll() {
        decisions().standing().reversed().forEach(decision -> decisions().undo(decision, "the test"));
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void a_candidate_worded_alike_in_two_reports_waits_once() {
        assertThat(queue())
                .extracting(candidate -> candidate.gap().incidents().size())
                .containsExactly(2, 1);
        assertThat(queue().getFirst().gap().id()).isEqualTo(CANDIDATE);
        assertThat(queue().getFirst().wordings()).hasSize(2);
    }

    @Test
    void a_named_candidate_is_a_gap_in_every_report_and_stays_one_after_an_import() throws IOException {
        assertThat(decisions().name(CANDIDATE, NAME, "Ada", "seen twice")).isEmpty();
        write("four", 7, "covers", "The image worker template has no limit of retrying.");
        imports();

        assertThat(queue()).hasSize(1);
        assertThat(gap(NAME).incidents()).hasSize(3);
        assertThat(gap(NAME).candidate()).isFalse();
        Files.delete(source.resolve("four.md"));
        imports();
        assertThat(gap(NAME).services()).containsExactly("albums", "thumbs");
    }

    @Test
    void an_undone_decision_lets_the_candidate_wait_again_and_stays_in_the_history() {
        decisions().dismiss(CANDIDATE, " ", "we like retries");
        assertThat(queue()).hasSize(1);

        assertThat(decisions().undo(decisions().standing().getFirst(), "Ben")).isTrue();

        assertThat(queue()).hasSize(2);
        CandidateDecision last = decisions().all().getFirst();
        assertThat(last.kind()).isEqualTo(Kind.DISMISSED);
        assertThat(last.said().by()).isEqualTo("unnamed");
        assertThat(last.said().why()).isEqualTo("we like retries");
        assertThat(last.said().ended()).satisfies(ended -> {
            assertThat(ended).isNotNull();
            assertThat(ended.by()).isEqualTo("Ben");
            assertThat(ended.undone()).isTrue();
        });
        assertThat(decisions().undo(last, "Cleo")).isFalse();
    }

    @Test
    void a_candidate_is_merged_into_a_gap_of_the_catalogue() {
        GapId bounded = new GapId("Kafka consumer template", "bounded retries");

        decisions().merge(CANDIDATE, bounded, "Ada", null);

        assertThat(gap(bounded).incidents()).hasSize(2);
        assertThat(gap(bounded).candidate()).isFalse();
    }

    @Test
    void of_two_people_who_decide_of_one_wording_the_first_one_counts_and_the_second_is_told() {
        decisions().name(CANDIDATE, NAME, "Ada", null);

        assertThat(decisions().dismiss(new GapId("Image-Worker template", "Retry-limit"), "Ben", null))
                .hasValueSatisfying(other -> assertThat(other.said().by()).isEqualTo("Ada"));
        assertThat(gap(NAME).incidents()).hasSize(2);
    }

    @Test
    void what_is_probably_one_is_suggested_the_most_alike_first() {
        Triage triage = house.get(Triage.class);
        GapId near = new GapId("Image worker template", "retry limit by tenant");
        decisions().name(new GapId("image worker template", "tenant quota"), near, "Ada", null);

        assertThat(triage.alike(queue()).get(CANDIDATE))
                .isNotEmpty()
                .first()
                .satisfies(like -> assertThat(like.gap()).isEqualTo(near))
                .satisfies(like -> assertThat(like.likeness()).isBetween(0.5, 1.0));
    }

    private CandidateDecisions decisions() {
        return house.get(CandidateDecisions.class);
    }

    private List<Candidate> queue() {
        return house.get(Triage.class).queue(ReportFilter.ALL);
    }

    private Gap gap(GapId id) {
        return house.get(Ledger.class).gap(id, ReportFilter.ALL).orElseThrow().gap();
    }

    private void imports() {
        house.get(Importer.class).run(ImportRequest.of(source), ImportListener.NONE);
    }

    private void write(String name, int month, String service, String cause) throws IOException {
        Files.writeString(source.resolve(name + ".md"), REPORT.formatted(name, month, service, cause));
    }
}
