package io.hindcast.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.HouseTest;
import io.hindcast.archive.ReportStore;
import io.hindcast.deciding.CandidateDecision;
import io.hindcast.deciding.CandidateDecisions;
import io.hindcast.insight.ledger.Ledger;
import io.hindcast.report.ActionState;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportFilter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gap without a name that was closed and came back. */
class SeenTest extends HouseTest {
    private static final String MAILER = "mail worker template";
    private static final String LIMIT = "retry limit";

    @BeforeEach
    void keepTwoReports() {
        house.get(ReportStore.class)
                .save(
                        "test",
                        "/test",
                        List.of(
                                Story.of("first", "2025-01-10", "mail")
                                        .rootCause("The mail worker template has no retry limit.")
                                        .wording(MAILER, LIMIT, 10)
                                        .asksFor("EA Update: a retry limit", ActionState.DONE, "2025-02-01")
                                        .wording(MAILER, LIMIT, 20)
                                        .read(),
                                Story.of("second", "2025-06-10", "orders")
                                        .rootCause("The mail worker template still has no retry limit.")
                                        .wording(MAILER, LIMIT, 10)
                                        .read()));
    }

    @Test
    void what_somebody_has_seen_is_not_told_again_when_the_gap_gets_a_name_or_loses_it() {
        LessonEvents events = house.get(LessonEvents.class);
        assertThat(told()).hasSize(1);
        events.seen(told().getFirst(), "Ada");
        assertThat(told()).isEmpty();

        CandidateDecisions decisions = house.get(CandidateDecisions.class);
        decisions.name(new GapId(MAILER, LIMIT), new GapId("Batch runner", "bounded retries"), "Ada", null);
        assertThat(told()).isEmpty();

        CandidateDecision naming = decisions.standing().getFirst();
        decisions.undo(naming, "Ada");
        assertThat(told()).isEmpty();
    }

    private List<LessonEvent> told() {
        return house.get(LessonEvents.class)
                .find(ReportFilter.ALL, house.get(Ledger.class).gaps(ReportFilter.ALL));
    }
}
