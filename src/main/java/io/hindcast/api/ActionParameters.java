package io.hindcast.api;

import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Priority;
import io.hindcast.followup.Standing;
import io.hindcast.report.ActionState;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a question about actions from query parameters, the same as the Actions page has in its address. */
final class ActionParameters {
    private ActionParameters() {}

    static ActionQuery query(FilterParameters parameters, LocalDate today) {
        Set<Standing> standings = new HashSet<>(parameters.all(
                "show",
                value -> FilterParameters.read(
                        "value of show",
                        value,
                        ActionParameters::standing,
                        "use overdue, due-soon, open, unknown or finished")));
        if (parameters.all("overdue").contains("true")) {
            standings.add(Standing.OVERDUE);
        }
        return new ActionQuery(
                parameters.filter(),
                standings,
                parameters.all(
                        "state",
                        value -> FilterParameters.read(
                                "state",
                                value,
                                ActionState::of,
                                "use open, in-progress, blocked, done, dropped or unknown")),
                parameters.all("owner"),
                parameters.all(
                        "priority",
                        value -> FilterParameters.read(
                                "priority", value, ActionParameters::priority, "use critical, high, medium or low")),
                Optional.ofNullable(parameters.date("as-of")).orElse(today));
    }

    private static Standing standing(String id) {
        return Standing.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Priority priority(String id) {
        return Priority.valueOf(id.toUpperCase(Locale.ROOT));
    }
}
