package io.hindcast.api;

import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Priority;
import io.hindcast.followup.Standing;
import io.hindcast.report.ActionState;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads a question about actions from query parameters, the same as the Actions page has in its address. */
final class ActionParameters {
    private ActionParameters() {}

    static ActionQuery query(FilterParameters parameters, LocalDate today) {
        Set<Standing> standings = new HashSet<>(parameters.all(
                "show", "value of show", Standing.class, "use overdue, due-soon, open, unknown or finished"));
        if (parameters.all("overdue").contains("true")) {
            standings.add(Standing.OVERDUE);
        }
        return new ActionQuery(
                parameters.filter(),
                standings,
                parameters.all(
                        "state",
                        "state",
                        ActionState.class,
                        "use open, in-progress, blocked, done, dropped or unknown"),
                parameters.all("owner"),
                parameters.all("priority", "priority", Priority.class, "use critical, high, medium or low"),
                Optional.ofNullable(parameters.date("as-of")).orElse(today));
    }
}
