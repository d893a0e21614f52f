package io.hindcast.followup;

import io.hindcast.report.ReportKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class FollowUpActions implements Actions {
    private static final Comparator<FollowedAction> DUE_FIRST = Comparator.comparing(
                    FollowUpActions::dueDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(action -> action.id().report().value())
            .thenComparingInt(FollowedAction::line);

    private final ActionTable table;
    private final FollowUps followUps;
    private final FollowUpChanges changes;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUpActions(
            ActionTable table,
            FollowUps followUps,
            FollowUpChanges changes,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.followUps = followUps;
        this.changes = changes;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<FollowedAction> find(ActionQuery query) {
        boolean finishedLast = query.states().isEmpty();
        Comparator<FollowedAction> order = Comparator.comparing(
                (FollowedAction action) -> finishedLast && action.state().isFinished());
        return table.rows().stream()
                .filter(row -> query.admits(row))
                .map(ActionTable.Row::action)
                .sorted(order.thenComparing(DUE_FIRST))
                .toList();
    }

    @Override
    public List<FollowedAction> of(String archive, ReportKey report) {
        return table.rows().stream()
                .map(ActionTable.Row::action)
                .filter(action -> action.id().archive().equals(archive)
                        && action.id().report().equals(report))
                .sorted(Comparator.comparingInt(FollowedAction::line))
                .toList();
    }

    @Override
    public List<String> owners() {
        return table.rows().stream()
                .map(row -> row.action().owner())
                .filter(Objects::nonNull)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    @Override
    public List<HistoryEntry> history(ActionId action) {
        return stored(action)
                .map(row -> changes.findByFollowUpOrderByChangedAtDescIdDesc(Objects.requireNonNull(row.id())).stream()
                        .map(change -> new HistoryEntry(
                                change.field(),
                                change.oldValue(),
                                change.newValue(),
                                change.changedBy(),
                                change.changedAt()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public int change(Collection<ActionId> actions, ActionChange change, String changedBy) {
        Map<ActionId, FollowedAction> known = table.rows().stream()
                .map(ActionTable.Row::action)
                .collect(Collectors.toMap(FollowedAction::id, Function.identity(), (first, again) -> first));
        actions.stream().filter(id -> !known.containsKey(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(
                    "No action " + id.fingerprint() + " in report " + id.report() + " of archive " + id.archive());
        });
        Integer changed = transaction.execute(status -> actions.stream()
                .distinct()
                .mapToInt(id -> apply(Objects.requireNonNull(known.get(id)), change, changedBy))
                .sum());
        table.forget();
        events.publishEvent(new ActionsChanged(List.copyOf(actions)));
        return Objects.requireNonNull(changed);
    }

    private int apply(FollowedAction action, ActionChange change, String changedBy) {
        FollowUp before = stored(action.id()).orElseGet(() -> FollowUp.of(action));
        FollowUp after = before.with(change);
        if (after.equals(before)) {
            return 0;
        }
        FollowUp kept = followUps.save(after);
        changes.save(new FollowUpChange(
                null,
                Objects.requireNonNull(kept.id()),
                FollowUp.fieldOf(change),
                before.valueOf(change),
                kept.valueOf(change),
                changedBy,
                clock.instant()));
        return 1;
    }

    private java.util.Optional<FollowUp> stored(ActionId id) {
        return followUps.findByArchiveAndReportKeyAndFingerprint(
                id.archive(), id.report().value(), id.fingerprint());
    }

    private static @Nullable LocalDate dueDay(FollowedAction action) {
        return action.due() == null ? null : action.due().date();
    }
}
