package io.hindcast.followup;

import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import io.hindcast.report.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports of 1 March 2025 that promise something. */
final class Promise {
    static final LocalDate REPORTED = LocalDate.of(2025, 3, 1);

    private Promise() {}

    static Reading report(String key, String service, Action... actions) {
        Report report = new ReportBuilder(
                        new ReportKey(key),
                        new Source(key + ".md", null, Integer.toHexString(Arrays.hashCode(actions)), "markdown"))
                .title("Outage of " + service)
                .date(REPORTED)
                .severity(new Severity(1))
                .services(List.of(service))
                .actions(List.of(actions))
                .build();
        return new Reading(report, "text of " + key + Arrays.toString(actions), List.of());
    }

    static Action open(String task) {
        return action(task, ActionState.OPEN, "DBA Team", null);
    }

    static Action due(String task, LocalDate day, ActionState state) {
        return action(task, state, "DBA Team", day);
    }

    static Action owned(String task, @Nullable String owner) {
        return action(task, ActionState.OPEN, owner, null);
    }

    static Action action(String task, ActionState state, @Nullable String owner, @Nullable LocalDate due) {
        return new Action(
                task, "High", state, owner, due == null ? null : new DueDate(due, Basis.STATED), "OPS-1", false, 40);
    }
}
