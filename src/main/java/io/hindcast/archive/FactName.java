package io.hindcast.archive;

import io.hindcast.report.Axis;
import io.hindcast.report.Ids;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a fact that a person can correct, as the report's evidence does: {@code severity}, {@code milestones.began},
 * {@code minutes.restore}, {@code categories.factor}; of an action {@code actions.F.task} and {@code actions.F.priority},
 * where F names the action through later imports. What else people say of an action is followed up elsewhere.
 */
public record FactName(String value) {
    private static final Pattern OF_ACTION = Pattern.compile("actions\\.([0-9a-f]{16}(?:-\\d+)?)\\.(task|priority)");

    public static final FactName TITLE = new FactName("title");
    public static final FactName DATE = new FactName("date");
    public static final FactName SEVERITY = new FactName("severity");
    public static final FactName COMMANDER = new FactName("commander");
    public static final FactName SERVICES = new FactName("services");
    public static final FactName SUMMARY = new FactName("summary");
    public static final FactName ROOT_CAUSE = new FactName("rootCause");
    public static final FactName GAPS = new FactName("gaps");
    public static final FactName USERS_AFFECTED = new FactName("impact.usersAffected");
    public static final FactName REVENUE_LOST = new FactName("impact.revenueLost");
    public static final FactName ENGINEER_HOURS = new FactName("impact.engineerHours");

    /** Checks the name; throws {@link IllegalArgumentException} that names one that is no correctable fact. */
    public FactName {
        if (!Layer.isKnown(value) && !OF_ACTION.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a fact that can be corrected: '" + value + "'");
        }
    }

    /** What can be corrected of an action; the rest is followed up. */
    public enum ActionPart {
        TASK,
        PRIORITY;

        String id() {
            return Ids.of(this);
        }
    }

    /** The instant of a milestone. */
    public static FactName of(Milestone milestone) {
        return new FactName("milestones." + milestone.id());
    }

    /** An elapsed time as the report states it. */
    public static FactName of(Measure measure) {
        return new FactName("minutes." + measure.id());
    }

    /** The categories on one axis. */
    public static FactName of(Axis axis) {
        return new FactName("categories." + axis.id());
    }

    /** A part of the action with this name, as {@link StoredReport#actionNames} gives it. */
    public static FactName ofAction(String action, ActionPart part) {
        return new FactName("actions." + action + "." + part.id());
    }

    /** The name of the action that this is about; empty for a fact of the report itself. */
    public Optional<String> action() {
        Matcher matcher = OF_ACTION.matcher(value);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    boolean isMilestone() {
        return value.startsWith("milestones.");
    }

    boolean isMinutes() {
        return value.startsWith("minutes.");
    }

    @Override
    public String toString() {
        return value;
    }
}
