package io.hindcast.followup;

import io.hindcast.archive.Fingerprint;
import io.hindcast.report.ActionState;
import io.hindcast.report.ReportKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes actions of luck: followed like any that a report promised, and kept whatever later imports say. */
@Service
public final class LuckPromotion {
    private static final int LONGEST_TASK = 4000;

    private final FollowUps followUps;
    private final Actions actions;
    private final ActionTable table;

    LuckPromotion(FollowUps followUps, Actions actions, ActionTable table) {
        this.followUps = followUps;
        this.actions = actions;
        this.table = table;
    }

    /**
     * Makes an open action of luck that a report tells of. Where the report has an action of the same words already, that one is
     * opened. Throws {@link IllegalArgumentException} for a task without words or of more than 4,000 characters.
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
        FollowUp followUp = followUps
                .findByArchiveAndReportKeyAndFingerprint(archive, report.value(), id.fingerprint())
                .orElseGet(() -> FollowUp.of(id, words));
        followUps.save(followUp.madeOf(luck));
        table.forget();
        List<ActionChange> changes = new ArrayList<>(List.of(new ActionChange.State(ActionState.OPEN)));
        if (owner != null && !owner.isBlank()) {
            changes.add(new ActionChange.Owner(owner));
        }
        if (due != null) {
            changes.add(new ActionChange.Due(due));
        }
        actions.change(
                actions.of(archive, report).stream()
                        .filter(action -> action.id().equals(id))
                        .toList(),
                changes,
                by);
        return id;
    }
}
