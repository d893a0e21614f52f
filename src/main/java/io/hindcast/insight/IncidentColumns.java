package io.hindcast.insight;

import io.hindcast.archive.FactName;
import io.hindcast.archive.ReportFacts;
import io.hindcast.archive.ReportFacts.ActionFacts;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.insight.Wordings.Meant;
import io.hindcast.report.Axis;
import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import io.hindcast.report.Measure;
import io.hindcast.report.ServiceName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The columns behind {@link IncidentTable}: a row per report, and beside it a row per report and group of each dimension,
 * per report and gap, and per action done on a stated day, all in the order of the reports and never changed once built. An
 * absent text is a missing cell. The gaps as reports name them are kept too, so that what they mean can change without reading
 * the reports again.
 */
final class IncidentColumns {
    /** Stands between the services of one report. */
    static final String BETWEEN = "\n";

    final ColumnSet reports;
    final Map<Dimension, ColumnSet> members = new EnumMap<>(Dimension.class);
    final ColumnSet gaps = new ColumnSet()
            .withNumbers("report", "line")
            .withFlags("candidate")
            .withTexts("component", "capability", "wordedComponent", "wordedCapability", "quote", "rule");
    final ColumnSet finished;
    final Map<String, String> spellings;

    private final List<List<GapMention>> named;
    private final ServiceDirectory directory;

    /** The columns of these reports, with what their gaps mean. */
    IncidentColumns(Consumer<Consumer<ReportFacts>> source, ServiceDirectory directory, Wordings wordings) {
        this.directory = directory;
        reports = new ColumnSet()
                .withTexts("archive", "key", "title", "severity", "services", "factor", "trigger")
                .withDays("date")
                .withNumbers(Arrays.stream(Measure.values()).map(Measure::id).toArray(String[]::new))
                .withFlags(Arrays.stream(ComplianceBox.values()).map(Enum::name).toArray(String[]::new))
                .withFlags(Arrays.stream(Axis.values())
                        .map(IncidentColumns::corrected)
                        .toArray(String[]::new));
        finished = new ColumnSet().withNumbers("report").withDays("day").withTexts("fingerprint");
        spellings = new HashMap<>();
        named = new ArrayList<>();
        Arrays.stream(Dimension.values()).forEach(this::prepare);
        source.accept(this::add);
        meaning(wordings);
    }

    /** The same reports, with what their gaps mean now. */
    IncidentColumns(IncidentColumns before, Wordings wordings) {
        directory = before.directory;
        reports = before.reports;
        finished = before.finished;
        spellings = before.spellings;
        named = before.named;
        members.putAll(before.members);
        Arrays.stream(Dimension.values()).filter(Dimension::isOfGaps).forEach(this::prepare);
        meaning(wordings);
    }

    private void prepare(Dimension dimension) {
        members.put(dimension, new ColumnSet().withNumbers("report").withTexts("group"));
    }

    private void meaning(Wordings wordings) {
        for (int row = 0; row < named.size(); row++) {
            int report = row;
            List<Meant> all = wordings.over(named.get(row));
            List<GapMention> meant = all.stream().map(Meant::gap).toList();
            all.forEach(gap -> gap(report, gap.gap(), gap.wording()));
            Arrays.stream(Dimension.values())
                    .filter(Dimension::isOfGaps)
                    .forEach(dimension -> dimension.groups(meant).forEach(group -> member(dimension, report, group)));
        }
    }

    private void add(ReportFacts report) {
        int row = reports.size();
        Arrays.stream(Dimension.values())
                .filter(dimension -> !dimension.isOfGaps())
                .forEach(dimension ->
                        dimension.groups(report, directory).forEach(group -> member(dimension, row, group)));
        report.services().stream()
                .filter(name -> !name.isBlank())
                .forEach(name -> spellings.putIfAbsent(new ServiceName(name).value(), name.strip()));
        named.add(report.gaps());
        report.actions().forEach(action -> finished(row, action));
        report(report);
    }

    private void report(ReportFacts report) {
        reports.add("archive", report.archive());
        reports.add("key", report.key().value());
        reports.add("title", report.title());
        reports.add(
                "severity", report.severity() == null ? null : report.severity().label());
        reports.add("services", String.join(BETWEEN, report.services()));
        reports.add(
                "factor", Dimension.FACTOR.groups(report, directory).findFirst().orElseThrow());
        reports.add(
                "trigger",
                Dimension.TRIGGER.groups(report, directory).findFirst().orElseThrow());
        reports.days("date").append(report.date());
        for (Measure measure : Measure.values()) {
            reports.numbers(measure.id()).append(report.minutes().get(measure));
        }
        for (ComplianceBox box : ComplianceBox.values()) {
            reports.flags(box.name()).append(box.of(report.compliance()));
        }
        for (Axis axis : Axis.values()) {
            reports.flags(corrected(axis)).append(report.corrected().contains(FactName.of(axis)));
        }
    }

    /** The column that says whether a person corrected the categories on this axis. */
    static String corrected(Axis axis) {
        return "corrected " + axis.id();
    }

    private void member(Dimension dimension, int report, String group) {
        ColumnSet table = members.get(dimension);
        if (table != null) {
            table.numbers("report").append(report);
            table.add("group", group);
        }
    }

    private void gap(int report, GapMention gap, GapId wording) {
        gaps.numbers("report").append(report);
        gaps.numbers("line").append(gap.line());
        gaps.flags("candidate").append(gap.candidate());
        gaps.add("component", gap.component());
        gaps.add("capability", gap.capability());
        gaps.add("wordedComponent", wording.component());
        gaps.add("wordedCapability", wording.capability());
        gaps.add("quote", gap.quote());
        gaps.add("rule", gap.rule());
    }

    private void finished(int report, ActionFacts action) {
        if (action.doneOn() != null) {
            finished.numbers("report").append(report);
            finished.days("day").append(action.doneOn());
            finished.add("fingerprint", action.fingerprint());
        }
    }
}
