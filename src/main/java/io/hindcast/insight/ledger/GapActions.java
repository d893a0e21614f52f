package io.hindcast.insight.ledger;

import static java.util.stream.Collectors.groupingBy;

import io.hindcast.archive.ReportName;
import io.hindcast.followup.ActionField;
import io.hindcast.followup.ActionId;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.Today;
import io.hindcast.insight.incidents.Sighting;
import io.hindcast.insight.table.IncidentTable;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import io.hindcast.report.GapId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which EA actions are to close which gap, and since when they are done: the only one here that asks the followup room. */
@Component
class GapActions {
    private final Actions actions;
    private final Today today;

    GapActions(Actions actions, Today today) {
        this.actions = actions;
        this.today = today;
    }

    /** The EA actions as they stand, by archive and report. */
    Known known(IncidentTable whole) {
        Map<ActionId, LocalDate> doneOn = whole.doneOn();
        return new Known(actions.find(ActionQuery.all(today.date())).stream()
                .filter(FollowedAction::goldenPath)
                .map(action -> gapAction(action, doneOn))
                .collect(groupingBy(action -> action.action().id().reportName())));
    }

    /** An action, whether EA or not, with the day on which it was done; {@code doneOn} are the days that reports state. */
    GapAction dated(FollowedAction action, Map<ActionId, LocalDate> doneOn) {
        return gapAction(action, doneOn);
    }

    private GapAction gapAction(FollowedAction action, Map<ActionId, LocalDate> doneOn) {
        if (action.state() != ActionState.DONE) {
            return new GapAction(action, null, null);
        }
        if (action.isCorrected(ActionField.STATE) && action.finished() != null) {
            return new GapAction(action, action.finished(), Basis.CORRECTED);
        }
        LocalDate stated = doneOn.get(action.id());
        return stated == null
                ? new GapAction(action, derived(action), Basis.DERIVED)
                : new GapAction(action, stated, Basis.STATED);
    }

    private @Nullable LocalDate derived(FollowedAction action) {
        DueDate due = action.due();
        if (due == null || due.basis() == Basis.DERIVED || due.date().isAfter(today.date())) {
            return action.origin().date();
        }
        return due.date();
    }

    /** The EA actions by the report that asks for them. */
    record Known(Map<ReportName, List<GapAction>> byReport) {

        /**
         * Those that are to close this gap. An action that names a gap in its own line is for that gap, and for the others
         * of the same component that no action of its report names; one that names none is for every gap of its report.
         */
        List<GapAction> closing(GapId gap, Collection<Sighting> ofGap, Map<ReportName, List<Sighting>> sightings) {
            return ofGap.stream()
                    .map(Sighting::incident)
                    .distinct()
                    .flatMap(incident -> {
                        List<GapAction> asked = byReport.getOrDefault(incident.reportName(), List.of());
                        List<Sighting> named = sightings.getOrDefault(incident.reportName(), List.of());
                        boolean own = asked.stream()
                                .anyMatch(action -> at(action, named).contains(gap));
                        return asked.stream().filter(action -> closes(gap, at(action, named), own));
                    })
                    .toList();
        }

        private static boolean closes(GapId gap, List<GapId> named, boolean own) {
            return named.isEmpty()
                    || named.contains(gap)
                    || (!own
                            && named.stream()
                                    .anyMatch(other -> other.component().equals(gap.component())));
        }

        private static List<GapId> at(GapAction action, List<Sighting> named) {
            return named.stream()
                    .filter(sighting -> sighting.line() == action.action().line() && !sighting.candidate())
                    .map(Sighting::gap)
                    .toList();
        }

        /** The sightings by the report that they are in, under the same names as the actions. */
        static Map<ReportName, List<Sighting>> byReport(Collection<Sighting> sightings) {
            return sightings.stream()
                    .collect(groupingBy(sighting -> sighting.incident().reportName()));
        }
    }
}
