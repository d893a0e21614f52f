package io.hindcast.reading.milestones;

import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.report.Milestone;
import io.hindcast.report.Milestones;
import io.hindcast.report.Moment;
import io.hindcast.report.TimelineEvent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks that the milestones of one incident follow each other as their names say. */
final class MilestoneOrder {
    private final Milestones milestones;
    private final List<TimelineEvent> events;
    private final ReportDraft draft;

    private MilestoneOrder(Milestones milestones, List<TimelineEvent> events, ReportDraft draft) {
        this.milestones = milestones;
        this.events = events;
        this.draft = draft;
    }

    /** Remarks on the draft where one comes before an earlier one; {@code events} are those of the timeline that have an instant. */
    static void check(Milestones milestones, List<TimelineEvent> events, ReportDraft draft) {
        new MilestoneOrder(milestones, events, draft).check();
    }

    // milestones that run backwards are kept and remarked, as unclear where the entries themselves are in order;
    // no elapsed time is taken from them.
    private void check() {
        Moment earlier = null;
        Milestone before = Milestone.BEGAN;
        for (Milestone milestone : Milestone.values()) {
            Moment moment = milestones.get(milestone);
            if (moment == null) {
                continue;
            }
            if (earlier != null && moment.at().isBefore(earlier.at())) {
                int line = moment.line() == null ? 1 : moment.line();
                Remark remark = isInOrder(moment, earlier) ? Remark.MILESTONES_UNCLEAR : Remark.MILESTONES_OUT_OF_ORDER;
                draft.remarkLine(remark, line, milestone.id(), before.id());
            }
            earlier = moment;
            before = milestone;
        }
        Moment resolved = milestones.get(Milestone.RESOLVED);
        Moment detected = milestones.get(Milestone.DETECTED);
        if (resolved != null && detected != null && resolved.at().isBefore(detected.at())) {
            int line = resolved.line() == null ? 1 : resolved.line();
            draft.remarkLine(Remark.RESOLVED_BEFORE_DETECTED, line, resolved.at(), detected.at());
        }
    }

    /** Whether both are entries of a timeline whose times run forward: then their words misled, not their times. */
    private boolean isInOrder(Moment first, Moment second) {
        boolean entries = Stream.of(first, second)
                .allMatch(moment ->
                        moment.line() != null && events.stream().anyMatch(event -> event.line() == moment.line()));
        return entries
                && IntStream.range(1, events.size())
                        .noneMatch(
                                i -> MilestoneReader.at(events.get(i)).isBefore(MilestoneReader.at(events.get(i - 1))));
    }
}
