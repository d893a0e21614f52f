package io.hindcast.ui;

import com.vaadin.flow.component.html.Div;
import io.hindcast.followup.AgeGroup;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** How old is what is to be done, and whether it becomes less. */
class ActionCharts extends Div {
    private static final int QUARTERS = 12;
    private static final Comparator<IncidentRow> NEWEST_FIRST = Comparator.comparing(
                    IncidentRow::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed();

    private final LocalDate today;
    private final CsvScope scope;

    ActionCharts(List<FollowedAction> actions, LocalDate today, CsvScope scope) {
        this.today = today;
        this.scope = scope;
        addClassName("columns");
        add(ages(actions), pace(actions));
    }

    private ChartCard ages(List<FollowedAction> actions) {
        List<AgeGroup> ages = AgeGroup.of(actions, today);
        List<Group> groups =
                ages.stream().map(age -> Group.of(name(age), name(age))).toList();
        long toDo = ages.stream().mapToLong(age -> age.actions().size()).sum();
        return new ChartCard(
                        "How old is what is still open?",
                        Formats.plural(toDo, "action is", "actions are") + " neither done nor dropped",
                        "Age is the number of days from the date of the report that promised the action to today. Overdue: due"
                                + " before today. Unknown: the report has no mark of its state.",
                        BarChart.stacked(
                                "Actions to do by age",
                                Unit.COUNT,
                                groups,
                                List.of(
                                        series("overdue", "Overdue", Tokens.OVERDUE, ages, this::isOverdue),
                                        series("open", "Open, not overdue", Tokens.OPEN, ages, this::isOpen),
                                        series(
                                                "unknown",
                                                "Unknown, not overdue",
                                                Tokens.UNKNOWN,
                                                ages,
                                                this::isUnknown))),
                        scope)
                .onPick(pick -> ages.stream()
                        .filter(age -> name(age).equals(pick.key()))
                        .forEach(age -> IncidentSheet.open("To do, " + name(age) + " old", rows(age.actions()))));
    }

    private ChartCard pace(List<FollowedAction> actions) {
        Pace pace = Pace.of(actions, today, QUARTERS);
        return new ChartCard(
                        "Are we finishing more than we promise?",
                        "%s of %s finished actions have a known day; only those count as finished here"
                                .formatted(Formats.count(pace.dayKnown()), Formats.count(pace.finished())),
                        "An action is promised in the quarter of its report's date. It is finished (done or dropped) in the"
                                + " quarter of the day that a person set it here or that the report gives. Where neither"
                                + " is known it is left out of the finished bars, so these are a lower bound.",
                        bars(pace),
                        scope)
                .onPick(pick -> pace.quarters().stream()
                        .filter(quarter -> quarter.name().equals(pick.key()))
                        .forEach(quarter -> open(quarter, pick.series().equals("finished"))));
    }

    private static void open(Pace.Quarter quarter, boolean finished) {
        IncidentSheet.open(
                "Actions " + (finished ? "finished" : "promised") + " in " + quarter.name(),
                rows(finished ? quarter.finished() : quarter.promised()));
    }

    private static BarChart bars(Pace pace) {
        List<Pace.Quarter> quarters = pace.quarters();
        List<Group> groups = new ArrayList<>(quarters.stream()
                .map(quarter -> Group.of(quarter.name(), quarter.name()))
                .toList());
        if (!groups.isEmpty()) {
            groups.add(groups.removeLast().soFar());
        }
        Series promised = Series.of(
                "promised",
                "Promised",
                Tokens.OPEN,
                quarters.stream().map(quarter -> quarter.promised().size()).toList());
        Series finished = Series.of(
                "finished",
                "Finished, day known",
                Tokens.DONE,
                quarters.stream().map(quarter -> quarter.finished().size()).toList());
        return new BarChart(
                "Actions promised and finished by quarter",
                Unit.COUNT,
                false,
                false,
                groups,
                List.of(promised, finished));
    }

    private static Series series(
            String key, String label, String color, List<AgeGroup> ages, Predicate<FollowedAction> which) {
        return Series.of(
                key,
                label,
                color,
                ages.stream()
                        .map(age -> age.actions().stream().filter(which).count())
                        .toList());
    }

    private boolean isOverdue(FollowedAction action) {
        return action.isOverdue(today);
    }

    private boolean isUnknown(FollowedAction action) {
        return !isOverdue(action) && action.state() == ActionState.UNKNOWN;
    }

    private boolean isOpen(FollowedAction action) {
        return !isOverdue(action) && action.state() != ActionState.UNKNOWN;
    }

    private static String name(AgeGroup age) {
        Integer from = age.from();
        Integer to = age.to();
        if (from == null) {
            return "no date";
        }
        if (to == null) {
            return "over 2 years";
        }
        return switch (to) {
            case 7 -> "up to a week";
            case 365 -> "6–12 months";
            case 730 -> "1–2 years";
            case 180 -> "3–6 months";
            case 90 -> "1–3 months";
            default -> "1–4 weeks";
        };
    }

    private static List<IncidentRow> rows(Collection<FollowedAction> actions) {
        return actions.stream()
                .map(action -> new IncidentRow(
                        action.id().report(),
                        action.origin().title(),
                        action.origin().date(),
                        action.origin().severity(),
                        action.origin().services(),
                        null))
                .distinct()
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
