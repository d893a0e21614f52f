package io.hindcast.followup;

import io.hindcast.archive.StoredReport;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.DueDate;
import io.hindcast.report.Evidence;
import io.hindcast.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays what people said of actions over their report; the evidence of {@code actions[2].state} then says so. */
final class SaidOfActions {
    private SaidOfActions() {}

    static Report over(StoredReport stored, List<FollowUp> said) {
        if (said.stream().allMatch(followUp -> followUp.fields().isEmpty())) {
            return stored.report();
        }
        List<Action> actions = new ArrayList<>(stored.report().actions());
        Map<String, Evidence> evidence = new LinkedHashMap<>(stored.report().evidence());
        for (FollowUp followUp : said) {
            int index = stored.actionNames().indexOf(followUp.fingerprint());
            if (index >= 0) {
                actions.set(index, over(actions.get(index), followUp));
                followUp.fields()
                        .forEach(field -> evidence.put(
                                "actions[%d].%s".formatted(index, field.id()),
                                new Evidence(0, 0, "", Basis.CORRECTED)));
            }
        }
        return stored.report().toBuilder().actions(actions).evidence(evidence).build();
    }

    private static Action over(Action action, FollowUp followUp) {
        return new Action(
                action.task(),
                action.priority(),
                followUp.state() == null ? action.state() : ActionState.of(followUp.state()),
                followUp.owner() == null ? action.owner() : followUp.owner(),
                followUp.due() == null ? action.due() : new DueDate(followUp.due(), Basis.CORRECTED),
                followUp.ticket() == null ? action.ticket() : followUp.ticket(),
                action.goldenPath(),
                action.line(),
                followUp.state() == null ? action.doneOn() : followUp.finishedOn());
    }
}
