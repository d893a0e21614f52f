package io.hindcast.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.hindcast.archive.GapMeanings;
import io.hindcast.archive.ReportName;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.StoredReport;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

@Service
class FollowUpActions implements Actions {
    private final ActionTable table;
    private final ReportStore reports;
    private final FollowUps followUps;
    private final FollowUpChanges changes;
    private final ChangeDesk desk;
    private final GapMeanings meanings;

    FollowUpActions(
            ActionTable table,
            ReportStore reports,
            FollowUps followUps,
            FollowUpChanges changes,
            ChangeDesk desk,
            GapMeanings meanings) {
        this.table = table;
        this.reports = reports;
        this.followUps = followUps;
        this.changes = changes;
        this.desk = desk;
        this.meanings = meanings;
    }

    @Override
    public List<FollowedAction> find(ActionQuery query) {
        Set<String> components =
                query.reports().components().stream().map(meanings::component).collect(toUnmodifiableSet());
        boolean ofGaps = !components.isEmpty();
        ActionQuery meant = ofGaps ? query.of(query.reports().ofComponents(components)) : query;
        List<FollowedAction> found = table.rows().stream()
                .map(row -> ofGaps ? row.meant(meanings) : row)
                .filter(meant::admits)
                .map(ActionTable.Row::action)
                .toList();
        return Stream.concat(
                        found.stream().filter(action -> !action.state().isFinished()),
                        found.stream().filter(action -> action.state().isFinished()))
                .toList();
    }

    @Override
    public List<FollowedAction> of(String archive, ReportKey report) {
        return table.rows().stream()
                .map(ActionTable.Row::action)
                .filter(action -> action.id().report().equals(report)
                        && action.id().archive().equals(archive))
                .sorted(Comparator.comparingInt(FollowedAction::line))
                .toList();
    }

    @Override
    public Report over(StoredReport stored) {
        return SaidOfActions.over(
                stored,
                followUps.findByArchiveAndReportKey(
                        stored.archive(), stored.report().key().value()));
    }

    @Override
    public void forEachReport(Consumer<Report> visitor) {
        Map<ReportName, List<FollowUp>> said = followUps.findAll().stream().collect(groupingBy(FollowUp::reportName));
        reports.forEach(stored ->
                visitor.accept(SaidOfActions.over(stored, said.getOrDefault(stored.reportName(), List.of()))));
    }

    @Override
    public List<String> owners() {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        table.rows().stream()
                .map(row -> row.action().owner())
                .filter(Objects::nonNull)
                .map(String::strip)
                .forEach(names::add);
        return List.copyOf(names);
    }

    @Override
    public List<HistoryEntry> history(ActionId action) {
        return followUps
                .findByArchiveAndReportKeyAndFingerprint(
                        action.archive(), action.report().value(), action.fingerprint())
                .map(row -> changes.findByFollowUpOrderByChangedAtDescIdDesc(Objects.requireNonNull(row.id())).stream()
                        .map(FollowUpChange::entry)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public ChangeOutcome change(Collection<FollowedAction> seen, List<ActionChange> wanted, String changedBy) {
        return desk.change(seen, wanted, changedBy);
    }
}
