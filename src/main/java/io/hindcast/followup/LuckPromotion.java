package io.hindcast.followup;

import io.hindcast.archive.Fingerprint;
import io.hindcast.report.ActionState;
import io.hindcast.report.ReportKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes actions of luck: followed like any that a report promised, and kept whatever later imports say. */
@Service
public final class LuckPromotion {
    private static final int LONGEST_TASK = 4000;

    private final FollowUps followUps;
    private final Actions actions;
    private final ActionTable table;
    private final Today today;
    private final TransactionTemplate transaction;

    LuckPromotion(
            FollowUps followUps, Actions actions, ActionTable table, Today today, TransactionTemplate transaction) {
        this.followUps = followUps;
        this.actions = actions;
        this.table = table;
        this.today = today;
        this.transaction = transaction;
    }

    /**
     * Makes an open action of luck that a report tells of. Where the report has an action of the same words already, that one is
     * opened. Throws {@link IllegalArgumentException}, and keeps nothing, for a task without words or of more than 4,000
     * characters, for an owner of more than 400, and where an action of these words was made of other luck.
     */
    public ActionId promote(
            String archive,
            ReportKey report,
            FromLuck luck,
            String task,
            @Nullable String owner,
            @Nullable LocalDate due,
            String by) {
        String words = Texts.stripped("The task", task, LONGEST_TASK);
        if (words == null) {
            throw new IllegalArgumentException("An action needs a task");
        }
        ActionId id = new ActionId(archive, report, Fingerprint.of(words));
        List<ActionChange> changes = changes(owner, due);
        try {
            transaction.executeWithoutResult(ignored -> {
                keep(id, words, luck);
                open(id, changes, by);
            });
        } finally {
            table.forget();
        }
        return id;
    }

    private static List<ActionChange> changes(@Nullable String owner, @Nullable LocalDate due) {
        List<ActionChange> changes = new ArrayList<>(List.of(new ActionChange.State(ActionState.OPEN)));
        if (owner != null && !owner.isBlank()) {
            changes.add(new ActionChange.Owner(owner));
        }
        if (due != null) {
            changes.add(new ActionChange.Due(due));
        }
        return changes;
    }

    private void keep(ActionId id, String task, FromLuck luck) {
        FollowUp known = followUps
                .findByArchiveAndReportKeyAndFingerprint(
                        id.archive(), id.report().value(), id.fingerprint())
                .orElseGet(() -> FollowUp.of(id, task));
        if (known.luckyWords() != null && !known.luckyWords().equals(luck.words())) {
            throw new IllegalArgumentException(
                    "This report has an action of these words, made of other luck; give this one words of its own");
        }
        followUps.save(known.madeOf(luck.madeOn(today.date())));
        table.forget();
    }

    private void open(ActionId id, List<ActionChange> changes, String by) {
        List<FollowedAction> made = actions.of(id.archive(), id.report()).stream()
                .filter(action -> action.id().equals(id))
                .toList();
        ChangeOutcome outcome = actions.change(made, changes, by);
        if (made.isEmpty() || !(outcome instanceof ChangeOutcome.Changed)) {
            throw new IllegalStateException("The action was changed by somebody else just now; nothing was kept");
        }
    }
}
