package io.hindcast.followup;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.ReportFacts;
import io.hindcast.archive.ReportFacts.ActionFacts;
import io.hindcast.archive.ReportStore;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every action of the archive as it stands, beside the facts of its report; built from the store when first asked for and
 * after each change.
 */
@Component
class ActionTable {
    private final ReportStore reports;
    private final FollowUps followUps;
    private final DuePolicy policy;
    private volatile @Nullable List<Row> rows;

    ActionTable(ReportStore reports, FollowUps followUps, DuePolicy policy) {
        this.reports = reports;
        this.followUps = followUps;
        this.policy = policy;
    }

    /** An action and the report that promised it; the facts are null where that report is no longer stored. */
    record Row(FollowedAction action, @Nullable ReportFacts report) {}

    List<Row> rows() {
        List<Row> known = rows;
        if (known == null) {
            known = build();
            rows = known;
        }
        return known;
    }

    @EventListener
    void onArchiveChanged(ArchiveChanged event) {
        forget();
    }

    /** Drops what was built, after a change. */
    void forget() {
        rows = null;
    }

    private List<Row> build() {
        Map<ActionId, FollowUp> said = new HashMap<>();
        followUps.findAll().forEach(followUp -> said.put(followUp.actionId(), followUp));
        List<Row> built = new ArrayList<>();
        reports.forEachFacts(facts -> facts.actions().forEach(written -> {
            ActionId id = new ActionId(facts.archive(), facts.key(), written.fingerprint());
            built.add(new Row(lay(Optional.ofNullable(said.remove(id)), id, facts, written), facts));
        }));
        said.values().stream()
                .filter(FollowUp::saysAnything)
                .forEach(followUp -> built.add(new Row(followUp.alone(), null)));
        return List.copyOf(built);
    }

    /** Lays what people said over what the report says. */
    private FollowedAction lay(Optional<FollowUp> said, ActionId id, ReportFacts facts, ActionFacts written) {
        DueDate writtenDue = Optional.ofNullable(written.due())
                .or(() -> policy.derive(facts.date(), written.priority()))
                .orElse(null);
        ActionState state = said.map(FollowUp::stateSet).orElse(written.state());
        return new FollowedAction(
                id,
                new FollowedAction.Origin(
                        facts.title(), facts.date(), facts.severity(), facts.services(), facts.teams()),
                written.task(),
                written.priority(),
                state,
                said.map(FollowUp::owner).orElse(written.owner()),
                said.map(FollowUp::due)
                        .map(day -> new DueDate(day, Basis.CORRECTED))
                        .orElse(writtenDue),
                said.map(FollowUp::ticket).orElse(written.ticket()),
                written.goldenPath(),
                written.line(),
                new FollowedAction.Written(written.state(), written.owner(), writtenDue, written.ticket()));
    }
}
