package io.hindcast.insight.table;

import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.incidents.Sighting;
import io.hindcast.insight.table.Wordings.Meant;
import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tech.tablesaw.selection.Selection;

/**
 * The gaps that reports name, as they are meant, in columns: a row per report and gap. Built anew without reading a report
 * when people decide that a gap means another.
 */
final class GapColumns {
    private final ColumnSet gaps = new ColumnSet()
            .withNumbers("report", "line")
            .withFlags("candidate")
            .withTexts("component", "capability", "wordedComponent", "wordedCapability", "quote", "rule");
    private final Map<Dimension, Members> members = new EnumMap<>(Dimension.class);

    /** The columns of the gaps that each report names, with what these mean. */
    GapColumns(List<List<GapMention>> named, Wordings wordings) {
        Groups.OF_GAPS.forEach(dimension -> members.put(dimension, new Members()));
        for (int row = 0; row < named.size(); row++) {
            add(row, wordings.over(named.get(row)));
        }
    }

    /** The groups of a dimension of gaps. */
    Members members(Dimension dimension) {
        return Objects.requireNonNull(members.get(dimension));
    }

    /** The gaps that these reports name, one for each mention; {@code incidents} has one for each report. */
    Stream<Sighting> sightings(Selection chosen, List<Incident> incidents) {
        return gaps.rowsOf(chosen)
                .mapToObj(row -> new Sighting(
                        new GapId(gaps.cell("component", row), gaps.text("capability", row)),
                        new GapId(gaps.cell("wordedComponent", row), gaps.text("wordedCapability", row)),
                        gaps.flags("candidate").get(row),
                        incidents.get(gaps.numbers("report").getInt(row)),
                        gaps.cell("quote", row),
                        gaps.numbers("line").getInt(row),
                        gaps.text("rule", row)));
    }

    private void add(int report, List<Meant> all) {
        all.forEach(one -> add(report, one.gap(), one.wording()));
        List<GapMention> meant = all.stream().map(Meant::gap).toList();
        members.forEach((dimension, table) -> Groups.of(dimension, meant).forEach(group -> table.add(report, group)));
    }

    private void add(int report, GapMention gap, GapId wording) {
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
}
