package io.hindcast.lessons;

import io.hindcast.followup.ActionListing;
import io.hindcast.followup.FollowedAction;
import io.hindcast.insight.incidents.IncidentLine;
import io.hindcast.report.ActionState;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An incident whose fix was already listed, as the command line and the REST API print it: the words that say why it happened
 * and the action that was not done by then, with what both share. {@code same} is a person's answer, null until there is one.
 */
public record ListedFixLine(
        IncidentLine incident,
        Quote cause,
        Listed action,
        @Nullable GapId gap,
        double likeness,
        List<String> sharedWords,
        int otherActions,
        @Nullable Boolean same) {

    /** Copies the list. */
    public ListedFixLine {
        sharedWords = List.copyOf(sharedWords);
    }

    /** An action as far as it tells which one it is and how far it has come; {@code line} is 0 where no report lists it. */
    public record Listed(
            ReportKey key,
            String archive,
            @Nullable LocalDate date,
            String task,
            ActionState state,
            @Nullable String owner,
            int line) {

        /** The action in short; {@link ActionListing} tells all. */
        static Listed of(FollowedAction action) {
            return new Listed(
                    action.id().report(),
                    action.id().archive(),
                    action.origin().date(),
                    action.task(),
                    action.state(),
                    action.owner(),
                    action.line());
        }
    }

    /** The columns of a table of listed fixes: those of the incident, then these. */
    public static final List<String> COLUMNS = Stream.concat(
                    IncidentLine.COLUMNS.stream(),
                    Stream.of(
                            "cause",
                            "causeLine",
                            "task",
                            "taskKey",
                            "taskDate",
                            "taskState",
                            "taskOwner",
                            "gap",
                            "likeness",
                            "sharedWords",
                            "otherActions",
                            "same"))
            .toList();

    /** The line of this finding. */
    public static ListedFixLine of(ListedFix fix) {
        return new ListedFixLine(
                IncidentLine.of(fix.incident()),
                fix.cause(),
                Listed.of(fix.action()),
                fix.gap(),
                Math.round(fix.likeness() * 1000) / 1000.0,
                fix.sharedWords(),
                fix.otherActions(),
                fix.isOpen() ? null : Boolean.valueOf(!fix.isRejected()));
    }

    /** The cells of its row, in the order of {@link #COLUMNS}; empty for what is unknown. */
    public List<String> cells() {
        return Stream.concat(
                        incident.cells().stream(),
                        Stream.of(
                                        cause.words(),
                                        cause.line(),
                                        action.task(),
                                        action.key(),
                                        action.date(),
                                        action.state().id(),
                                        action.owner(),
                                        gap == null ? null : gap.value(),
                                        likeness,
                                        String.join(" ", sharedWords),
                                        otherActions,
                                        same)
                                .map(cell -> Objects.toString(cell, "")))
                .toList();
    }
}
