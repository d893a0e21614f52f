package io.hindcast.ui.actions;

import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.Pace;
import io.hindcast.report.ActionState;
import io.hindcast.ui.chart.BarChart;
import io.hindcast.ui.chart.Group;
import io.hindcast.ui.chart.Series;
import io.hindcast.ui.chart.Tokens;
import io.hindcast.ui.chart.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Draws what was promised and what became of it, by quarter. */
final class PaceBars {
    private PaceBars() {}

    /** Promised and finished side by side. */
    static BarChart promisedAndFinished(Pace pace) {
        return new BarChart(
                "Actions promised and finished by quarter",
                Unit.COUNT,
                false,
                false,
                groups(pace),
                List.of(
                        series(
                                "promised",
                                "Promised",
                                Tokens.OPEN,
                                pace,
                                quarter -> quarter.promised().size()),
                        series(
                                "finished",
                                "Finished, day known",
                                Tokens.DONE,
                                pace,
                                quarter -> quarter.finished().size())));
    }

    /** What was promised in each quarter, as it stands on this day. */
    static BarChart cohorts(Pace pace, LocalDate today) {
        return BarChart.stacked(
                "Actions by the quarter that promised them, as they stand",
                Unit.COUNT,
                groups(pace),
                List.of(
                        share("done", "Done", Tokens.DONE, pace, action -> action.state() == ActionState.DONE),
                        share(
                                "dropped",
                                "Dropped",
                                Tokens.NEUTRAL,
                                pace,
                                action -> action.state() == ActionState.DROPPED),
                        share(
                                "open",
                                "Open, not overdue",
                                Tokens.OPEN,
                                pace,
                                action -> isToDo(action)
                                        && !action.isOverdue(today)
                                        && action.state() != ActionState.UNKNOWN),
                        share("overdue", "Overdue", Tokens.OVERDUE, pace, action -> action.isOverdue(today)),
                        share(
                                "unknown",
                                "Unknown, not overdue",
                                Tokens.UNKNOWN,
                                pace,
                                action -> action.state() == ActionState.UNKNOWN && !action.isOverdue(today))));
    }

    /** The quarter's name as all pages write it, such as {@code Q1 2025}. */
    static String label(Pace.Quarter quarter) {
        String[] parts = quarter.name().split("-", 2);
        return parts[1] + " " + parts[0];
    }

    private static boolean isToDo(FollowedAction action) {
        return !action.state().isFinished();
    }

    private static List<Group> groups(Pace pace) {
        List<Group> groups = new ArrayList<>(pace.quarters().stream()
                .map(quarter -> Group.of(quarter.name(), label(quarter))
                        .note("n " + quarter.promised().size()))
                .toList());
        if (!groups.isEmpty()) {
            groups.add(groups.removeLast().soFar());
        }
        return groups;
    }

    private static Series share(String key, String label, String color, Pace pace, Predicate<FollowedAction> which) {
        return series(key, label, color, pace, quarter ->
                (int) quarter.promised().stream().filter(which).count());
    }

    private static Series series(String key, String label, String color, Pace pace, ToIntFunction<Pace.Quarter> count) {
        return Series.of(
                key,
                label,
                color,
                pace.quarters().stream().mapToInt(count).boxed().toList());
    }
}
