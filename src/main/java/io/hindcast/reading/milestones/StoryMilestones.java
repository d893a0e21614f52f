package io.hindcast.reading.milestones;

import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.report.Basis;
import io.hindcast.report.EventKind;
import io.hindcast.report.Milestone;
import io.hindcast.report.Moment;
import io.hindcast.report.TimelineEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The milestones that the timed sentences of a story tell, in a report without a timeline; all of them are derived. */
final class StoryMilestones {
    private final ReportDraft draft;
    private final List<TimelineEvent> story;
    private final Map<Milestone, Moment> moments;

    /** Of this story, in order of time, beside what is known already. */
    StoryMilestones(ReportDraft draft, List<TimelineEvent> story, Map<Milestone, Moment> moments) {
        this.draft = draft;
        this.story = story;
        this.moments = moments;
    }

    // where neither a timeline nor the head tells a milestone, a sentence that says what happened at which time
    // does, in a report without a timeline; what would not fit before and after the others is left out.
    /** Adds to what is known. */
    void add() {
        story.stream()
                .filter(event -> event.kind() == EventKind.IMPACT || event.kind() == EventKind.DETECTED)
                .findFirst()
                .filter(event -> event.kind() == EventKind.IMPACT)
                .ifPresent(event -> put(Milestone.BEGAN, event));
        first(Milestone.DETECTED, event -> event.kind() == EventKind.DETECTED);
        first(Milestone.BEGAN, event -> StoryKinds.isFirstNotice(event, story));
        first(Milestone.ACKNOWLEDGED, event -> event.kind() == EventKind.ACKNOWLEDGED);
        if (!moments.containsKey(Milestone.BEGAN) && !moments.containsKey(Milestone.DETECTED)) {
            return;
        }
        first(Milestone.MITIGATED, event -> event.kind() == EventKind.MITIGATED);
        story.reversed().stream()
                .filter(event -> event.kind() == EventKind.RESOLVED)
                .findFirst()
                .ifPresent(event -> put(Milestone.RESOLVED, event));
        story.reversed().stream()
                .filter(event -> event.kind() == EventKind.MITIGATED)
                .findFirst()
                .filter(event -> event.equals(story.getLast()) || StoryKinds.isWell(event))
                .ifPresent(event -> put(Milestone.RESOLVED, event));
    }

    private void first(Milestone milestone, Predicate<TimelineEvent> tells) {
        story.stream().filter(tells).findFirst().ifPresent(event -> put(milestone, event));
    }

    private void put(Milestone milestone, TimelineEvent event) {
        if (!moments.containsKey(milestone) && fits(milestone, event)) {
            moments.put(milestone, new Moment(MilestoneReader.at(event), Basis.DERIVED, event.line()));
            draft.evidence("milestones." + milestone.id(), event.line(), event.text(), Basis.DERIVED);
        }
    }

    private boolean fits(Milestone milestone, TimelineEvent event) {
        return moments.entrySet().stream()
                .allMatch(each -> each.getKey().compareTo(milestone) < 0
                        ? !each.getValue().at().isAfter(MilestoneReader.at(event))
                        : !each.getValue().at().isBefore(MilestoneReader.at(event)));
    }
}
