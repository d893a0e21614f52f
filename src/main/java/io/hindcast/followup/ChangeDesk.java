package io.hindcast.followup;

import io.hindcast.followup.ChangeOutcome.Changed;
import io.hindcast.followup.ChangeOutcome.ChangedMeanwhile;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what people say of actions into the store: all of one change or nothing, and never over another person's word unseen. */
@Component
class ChangeDesk {
    private static final int ATTEMPTS = 3;

    private final ActionTable table;
    private final FollowUps followUps;
    private final FollowUpChanges history;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Today today;

    ChangeDesk(
            ActionTable table,
            FollowUps followUps,
            FollowUpChanges history,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock,
            Today today) {
        this.table = table;
        this.followUps = followUps;
        this.history = history;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.today = today;
    }

    /** The outcome, and what people say of each action after it. */
    private record Work(ChangeOutcome outcome, Map<ActionId, FollowUp> said) {}

    ChangeOutcome change(Collection<FollowedAction> seen, List<ActionChange> changes, String changedBy) {
        String who =
                Optional.ofNullable(Texts.stripped("The name", changedBy, 200)).orElse(Actions.UNNAMED);
        Work work = attempt(seen, changes, who, 1);
        if (!work.said().isEmpty()) {
            table.renew(work.said());
            events.publishEvent(new ActionsChanged(List.copyOf(work.said().keySet())));
        }
        return work.outcome();
    }

    /** Tries again where two people wrote at the same moment: then the other's word is in the store and is compared. */
    private Work attempt(Collection<FollowedAction> seen, List<ActionChange> changes, String who, int count) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                Work work = work(seen, changes, who);
                if (work.outcome() instanceof ChangedMeanwhile) {
                    status.setRollbackOnly();
                }
                return work;
            }));
        } catch (ConcurrencyFailureException | DuplicateKeyException collision) {
            if (count == ATTEMPTS) {
                throw collision;
            }
            return attempt(seen, changes, who, count + 1);
        }
    }

    private Work work(Collection<FollowedAction> seen, List<ActionChange> changes, String who) {
        Map<ActionId, FollowUp> said = new HashMap<>();
        for (FollowedAction action : seen) {
            FollowUp before = stored(action.id()).orElseGet(() -> FollowUp.of(action));
            for (ActionChange change : changes) {
                if (isSetByAnother(before, action, change)) {
                    return new Work(meanwhile(before, action, change.field()), Map.of());
                }
            }
            apply(action, before, changes, who).ifPresent(after -> said.put(action.id(), after));
        }
        return new Work(new Changed(said.size()), said);
    }

    private static boolean isSetByAnother(FollowUp now, FollowedAction seen, ActionChange change) {
        String valueNow = now.text(change.field());
        String valueSeen = seen.isCorrected(change.field()) ? seen.text(change.field()) : null;
        return !Objects.equals(valueNow, valueSeen) && !Objects.equals(valueNow, change.text());
    }

    private Optional<FollowUp> apply(FollowedAction action, FollowUp before, List<ActionChange> changes, String who) {
        LocalDate finishedDay = action.state().isFinished() ? action.finished() : today.date();
        List<ActionChange> news = changes.stream()
                .filter(change -> !Objects.equals(before.text(change.field()), change.text()))
                .toList();
        if (news.isEmpty()) {
            return Optional.empty();
        }
        FollowUp after = before;
        for (ActionChange change : news) {
            after = after.with(change, finishedDay);
        }
        FollowUp kept = followUps.save(after);
        Instant now = clock.instant();
        List<FollowUpChange> lines = new ArrayList<>();
        news.forEach(change -> lines.add(new FollowUpChange(
                null,
                Objects.requireNonNull(kept.id()),
                change.field().id(),
                before.text(change.field()),
                change.text(),
                who,
                now)));
        history.saveAll(lines);
        return Optional.of(kept);
    }

    private ChangedMeanwhile meanwhile(FollowUp now, FollowedAction action, ActionField field) {
        Optional<FollowUpChange> last = Optional.ofNullable(now.id()).stream()
                .flatMap(id -> history.findByFollowUpOrderByChangedAtDescIdDesc(id).stream())
                .filter(change -> change.field().equals(field.id()))
                .findFirst();
        return new ChangedMeanwhile(
                action.id(),
                action.task(),
                field,
                now.text(field),
                last.map(FollowUpChange::changedBy).orElse(null),
                last.map(FollowUpChange::changedAt).orElse(null));
    }

    private Optional<FollowUp> stored(ActionId id) {
        return followUps.findByArchiveAndReportKeyAndFingerprint(
                id.archive(), id.report().value(), id.fingerprint());
    }
}
