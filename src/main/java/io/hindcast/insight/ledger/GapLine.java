package io.hindcast.insight.ledger;

import io.hindcast.followup.FollowedAction;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import io.hindcast.report.ReportKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gap as the command line and the REST API print it. {@code incidents} are the keys of its reports, oldest first;
 * {@code hoursLost} sums the known times to restore, rounded to hundredths and null where none is known;
 * {@code unknownHours} counts the incidents whose time to restore is not known; {@code confirmed} is whether a person said that
 * its cause came back; {@code fix} what may be said of its last closing; {@code shareOfYear} its part in the hours lost in the
 * last twelve months, between 0 and 1.
 */
public record GapLine(
        String component,
        @Nullable String capability,
        GapState state,
        List<ReportKey> incidents,
        List<String> services,
        @Nullable Double hoursLost,
        int unknownHours,
        List<Asked> actions,
        boolean candidate,
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen,
        @Nullable Double medianDaysBetween,
        @Nullable LocalDate closedOn,
        @Nullable ReportKey recurredWith,
        boolean confirmed,
        Effect.@Nullable Verdict fix,
        @Nullable Double shareOfYear) {

    /** Copies the lists. */
    public GapLine {
        incidents = List.copyOf(incidents);
        services = List.copyOf(services);
        actions = List.copyOf(actions);
    }

    /** An EA action for the gap: the report that asked for it, and how far it has come. */
    public record Asked(
            ReportKey key,
            String task,
            ActionState state,
            @Nullable String owner,
            @Nullable DueDate due,
            @Nullable LocalDate doneOn,
            @Nullable Basis doneBasis) {

        static Asked of(GapAction asked) {
            FollowedAction action = asked.action();
            return new Asked(
                    action.id().report(),
                    action.task(),
                    action.state(),
                    action.owner(),
                    action.due(),
                    asked.doneOn(),
                    asked.doneBasis());
        }
    }

    /** The line of this gap. */
    public static GapLine of(Gap gap) {
        Incident back = gap.cameBackWith();
        Double hours = gap.hoursLost();
        Effect effect = gap.effect();
        Double share = gap.year().value();
        return new GapLine(
                gap.id().component(),
                gap.id().capability(),
                gap.state(),
                gap.incidents().stream().map(Incident::key).toList(),
                gap.services(),
                hours == null ? null : Math.round(hours * 100) / 100.0,
                gap.restore().unknown(),
                gap.actions().stream().map(Asked::of).toList(),
                gap.candidate(),
                gap.firstSeen(),
                gap.lastSeen(),
                gap.medianDaysBetween(),
                gap.closedOn(),
                back == null ? null : back.key(),
                gap.isConfirmed(),
                effect == null ? null : effect.verdict(),
                share == null ? null : Math.round(share * 1000) / 1000.0);
    }
}
