package io.hindcast.ui.actions;

import com.vaadin.flow.component.html.Div;
import io.hindcast.followup.AgeGroup;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.Pace;
import io.hindcast.report.ActionState;
import io.hindcast.ui.cards.ChartCard;
import io.hindcast.ui.chart.BarChart;
import io.hindcast.ui.chart.Group;
import io.hindcast.ui.chart.Series;
import io.hindcast.ui.chart.Tokens;
import io.hindcast.ui.chart.Unit;
import io.hindcast.ui.incidents.IncidentRow;
import io.hindcast.ui.incidents.IncidentSheet;
import io.hindcast.ui.parts.CsvScope;
import io.hindcast.ui.parts.Formats;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** How old is what is to be done, and whether it becomes less. */
class ActionCharts extends Div {
    private static final int QUARTERS = 12;
    private static final String PACE =
            "An action is promised in the quarter of its report's date. It is finished (done or"
                    + " dropped) in the quarter of the day that a person set it here or that the report gives. Where neither is known"
                    + " it is left out of the finished bars, so these are a lower bound.";
    private static final String COHORTS =
            "Each bar holds the actions that the quarter's reports promised, as they stand today."
                    + " Overdue: due before today and neither done nor dropped. Unknown: the report has no mark of its state.";
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
        List<Group> groups = ages.stream()
                .map(age ->
                        Group.of(name(age), name(age)).note("n " + age.actions().size()))
                .toList();
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

    /** Finished against promised where most ends have a day; else what became of each quarter's promises. */
    private ChartCard pace(List<FollowedAction> actions) {
        Pace pace = Pace.of(actions, today, QUARTERS);
        boolean known = pace.dayKnown() * 2 >= pace.finished();
        String coverage = "%s of %s finished actions have a known day"
                .formatted(Formats.count(pace.dayKnown()), Formats.count(pace.finished()));
        ChartCard card = known
                ? new ChartCard(
                        "Are we finishing more than we promise?",
                        coverage + "; only those count as finished here",
                        PACE,
                        PaceBars.promisedAndFinished(pace),
                        scope)
                : new ChartCard(
                        "How much of what we promised is done?",
                        coverage + ", too few to set finished against promised by quarter",
                        COHORTS,
                        PaceBars.cohorts(pace, today),
                        scope);
        return card.onPick(pick -> pace.quarters().stream()
                .filter(quarter -> quarter.name().equals(pick.key()))
                .forEach(quarter -> open(quarter, known && pick.series().equals("finished"))));
    }

    private static void open(Pace.Quarter quarter, boolean finished) {
        IncidentSheet.open(
                "Actions " + (finished ? "finished" : "promised") + " in " + PaceBars.label(quarter),
                rows(finished ? quarter.finished() : quarter.promised()));
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
            return "> 2 years";
        }
        return switch (to) {
            case 7 -> "≤ 7 days";
            case 30 -> "≤ 30 days";
            case 90 -> "≤ 90 days";
            case 180 -> "≤ 6 mon.";
            case 365 -> "≤ 1 year";
            default -> "≤ 2 years";
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
