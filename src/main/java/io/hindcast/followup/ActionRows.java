package io.hindcast.followup;

import io.hindcast.archive.ReportFacts;
import io.hindcast.archive.ReportFacts.ActionFacts;
import io.hindcast.archive.ReportName;
import io.hindcast.archive.ReportStore;
import io.hindcast.followup.ActionTable.Row;
import io.hindcast.report.DueDate;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the actions that reports promise and lays over them what people said since. */
@Component
class ActionRows {
    private final ReportStore reports;
    private final FollowUps followUps;
    private final DuePolicy policy;

    ActionRows(ReportStore reports, FollowUps followUps, DuePolicy policy) {
        this.reports = reports;
        this.followUps = followUps;
        this.policy = policy;
    }

    /** Every action of every report, and those that only people still speak of. */
    List<Row> all() {
        Map<ReportName, Map<String, FollowUp>> said = new HashMap<>();
        followUps.findAll().stream()
                .filter(FollowUp::isTelling)
                .forEach(followUp -> said.computeIfAbsent(followUp.reportName(), name -> new HashMap<>())
                        .put(followUp.fingerprint(), followUp));
        List<Row> rows = new ArrayList<>();
        reports.forEachFacts(facts -> addRows(facts, Optional.ofNullable(said.remove(facts.reportName())), rows));
        said.forEach((report, rest) ->
                rest.values().forEach(followUp -> rows.add(new Row(followUp.alone(unknownOrigin(report)), null))));
        return rows;
    }

    private void addRows(ReportFacts facts, Optional<Map<String, FollowUp>> followUpsHere, List<Row> rows) {
        Map<String, FollowUp> said = followUpsHere.orElseGet(Map::of);
        if (facts.actions().isEmpty() && said.isEmpty()) {
            return;
        }
        FollowedAction.Origin origin = new FollowedAction.Origin(
                facts.title(), facts.date(), facts.severity(), facts.services(), facts.teams());
        ReportFacts lean = lean(facts);
        for (ActionFacts written : facts.actions()) {
            ActionId id = new ActionId(facts.archive(), facts.key(), written.fingerprint());
            FollowedAction action = FollowedAction.written(id, origin, withDueDate(facts, written));
            FollowUp followUp = said.get(written.fingerprint());
            rows.add(new Row(followUp == null ? action : followUp.over(action), lean));
        }
        said.values().stream()
                .filter(followUp -> facts.actions().stream()
                        .noneMatch(written -> written.fingerprint().equals(followUp.fingerprint())))
                .forEach(followUp -> rows.add(new Row(followUp.alone(origin), lean)));
    }

    private ActionFacts withDueDate(ReportFacts facts, ActionFacts written) {
        DueDate due = Optional.ofNullable(written.due())
                .or(() -> policy.derive(facts.date(), written.priority()))
                .orElse(null);
        return new ActionFacts(
                written.fingerprint(),
                written.task(),
                written.priority(),
                written.state(),
                written.owner(),
                due,
                written.ticket(),
                written.goldenPath(),
                written.line(),
                written.doneOn());
    }

    private static FollowedAction.Origin unknownOrigin(ReportName report) {
        return new FollowedAction.Origin(report.key().value(), null, null, List.of(), List.of());
    }

    /** What filters look at, without the prose. */
    private static ReportFacts lean(ReportFacts facts) {
        return new ReportFacts(
                facts.archive(),
                facts.key(),
                facts.title(),
                facts.date(),
                facts.severity(),
                facts.services(),
                facts.teams(),
                Map.of(),
                facts.labels().stream()
                        .map(label -> new Label(label.axis(), label.id(), label.primary(), label.basis(), null, null))
                        .toList(),
                facts.gaps().stream()
                        .map(gap -> new GapMention(gap.component(), gap.capability(), gap.candidate(), "", 1))
                        .toList(),
                List.of(),
                List.of(),
                null,
                facts.compliance(),
                facts.corrected());
    }
}
