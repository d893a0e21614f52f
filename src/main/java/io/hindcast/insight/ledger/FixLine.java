package io.hindcast.insight.ledger;

import io.hindcast.followup.FollowedAction;
import io.hindcast.insight.figures.Interval;
import io.hindcast.insight.figures.RateRatio;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.ledger.Effect.Verdict;
import io.hindcast.report.Basis;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a fix, as the command line and the REST API print it. A fix is the closing of a {@code gap}, or an {@code action}
 * that is done, which is judged by the incidents with its {@code factor} in its {@code services}. {@code ratio} is the rate after
 * the fix by the rate before it (null where none came before), with its 95% interval from {@code ratioFrom} to {@code ratioTo}
 * (null where it has no end).
 */
public record FixLine(
        @Nullable GapId gap,
        @Nullable Asked action,
        @Nullable String factor,
        List<String> services,
        LocalDate done,
        @Nullable Basis doneBasis,
        LocalDate from,
        LocalDate to,
        List<ReportKey> before,
        List<After> after,
        @Nullable Double ratio,
        @Nullable Double ratioFrom,
        @Nullable Double ratioTo,
        Verdict verdict) {

    /** Copies the lists. */
    public FixLine {
        services = List.copyOf(services);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The action, by the report that asked for it. */
    public record Asked(ReportKey key, String archive, String task) {

        static Asked of(FollowedAction action) {
            return new Asked(action.id().report(), action.id().archive(), action.task());
        }
    }

    /** An incident after the fix, and whether a person said that it had the same cause; null until somebody did. */
    public record After(ReportKey key, @Nullable Boolean sameCause) {

        static After of(Recurrence recurrence) {
            return new After(
                    recurrence.incident().key(),
                    recurrence.isPossible() ? null : Boolean.valueOf(recurrence.isConfirmed()));
        }
    }

    /** The columns of a table of fixes. */
    public static final List<String> COLUMNS = List.of(
            "gap",
            "task",
            "key",
            "factor",
            "services",
            "done",
            "verdict",
            "before",
            "after",
            "ratio",
            "ratioFrom",
            "ratioTo",
            "sameCause",
            "possible");

    /** The line of this fix. */
    public static FixLine of(Fixes.Came came) {
        Effect effect = came.effect();
        RateRatio rate = effect.rate();
        Interval interval = rate.interval();
        return new FixLine(
                came.gap() == null ? null : came.gap().id(),
                came.action() == null ? null : Asked.of(came.action()),
                came.fixed() == null ? null : came.fixed().factor(),
                came.fixed() == null ? services(came.gap()) : came.fixed().services(),
                effect.fixed(),
                came.fixed() == null ? null : came.fixed().basis(),
                effect.from(),
                effect.to(),
                effect.before().stream().map(Incident::key).toList(),
                effect.after().stream().map(After::of).toList(),
                rounded(rate.value()),
                interval == null ? null : rounded(interval.low()),
                interval == null ? null : rounded(interval.high()),
                effect.verdict());
    }

    /** The cells of its row, in the order of {@link #COLUMNS}; empty for what is unknown. */
    public List<String> cells() {
        return Stream.of(
                        gap == null ? null : gap.value(),
                        action == null ? null : action.task(),
                        action == null ? null : action.key(),
                        factor,
                        String.join("; ", services),
                        done,
                        verdict.id(),
                        before.size(),
                        after.stream()
                                .filter(one -> !Boolean.FALSE.equals(one.sameCause()))
                                .count(),
                        ratio,
                        ratioFrom,
                        ratioTo,
                        keys(Boolean.TRUE),
                        keys(null))
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    private String keys(@Nullable Boolean answer) {
        return after.stream()
                .filter(one -> Objects.equals(one.sameCause(), answer))
                .map(one -> one.key().value())
                .collect(Collectors.joining("; "));
    }

    private static List<String> services(@Nullable Gap gap) {
        return gap == null ? List.of() : gap.services();
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null || value.isInfinite() ? null : Double.valueOf(Math.round(value * 1000) / 1000.0);
    }
}
