package io.hindcast.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Basis;
import io.hindcast.report.EventKind;
import io.hindcast.report.Milestone;
import io.hindcast.report.Milestones;
import io.hindcast.report.Moment;
import io.hindcast.report.TimelineEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhasesTest {
    private static final Instant BEGAN = Instant.parse("2025-03-14T14:00:00Z");
    private static final Milestones MILESTONES = Milestones.of(Map.of(
            Milestone.BEGAN, at(0),
            Milestone.DETECTED, at(10),
            Milestone.MITIGATED, at(40),
            Milestone.RESOLVED, at(40)));

    @Test
    void milestones_of_one_instant_share_a_stop() {
        assertThat(Phases.stops(MILESTONES))
                .extracting(Phases.Stop::milestones)
                .containsExactly(
                        List.of(Milestone.BEGAN),
                        List.of(Milestone.DETECTED),
                        List.of(Milestone.MITIGATED, Milestone.RESOLVED));
    }

    @Test
    void the_scale_widens_to_events_close_by_and_leaves_out_those_far_off() {
        Phases.Scale scale =
                Phases.scale(Phases.stops(MILESTONES), List.of(event(-600, "deployed"), event(-8, "changed")));

        assertThat(scale.from()).isEqualTo(BEGAN.minusSeconds(8 * 60));
        assertThat(scale.place(BEGAN.plusSeconds(16 * 60))).isEqualTo(50);
        assertThat(scale.holds(BEGAN.minusSeconds(600 * 60))).isFalse();
    }

    @Test
    void one_instant_gives_no_scale() {
        Milestones one = Milestones.of(Map.of(Milestone.BEGAN, at(0)));

        assertThat(Phases.scale(Phases.stops(one), List.of()).isEmpty()).isTrue();
    }

    private static Moment at(int minute) {
        return new Moment(BEGAN.plusSeconds(minute * 60L), Basis.STATED, 1);
    }

    private static TimelineEvent event(int minute, String text) {
        return new TimelineEvent(BEGAN.plusSeconds(minute * 60L), text, EventKind.OTHER, 1);
    }
}
