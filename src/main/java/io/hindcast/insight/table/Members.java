package io.hindcast.insight.table;

import java.util.Collection;
import java.util.stream.IntStream;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.selection.Selection;

/** Which reports are in which groups of one dimension: a row per report and group, in the order of the reports. */
final class Members {
    private final IntColumn reports = IntColumn.create("report");
    private final StringColumn groups = StringColumn.create("group");

    /** Takes one report's row and one group that it is in. */
    interface Visitor {
        void accept(int report, String group);
    }

    void add(int report, String group) {
        reports.append(report);
        groups.append(group);
    }

    /** The rows of the reports that are in any of these groups. */
    Selection in(Collection<String> any) {
        int[] found = groups.isIn(any).toArray();
        return Selection.with(IntStream.of(found).map(reports::getInt).toArray());
    }

    /** Shows each of these reports with each of its groups. */
    void forEach(Selection chosen, Visitor visitor) {
        for (int row = 0; row < reports.size(); row++) {
            if (chosen.contains(reports.getInt(row))) {
                visitor.accept(reports.getInt(row), groups.get(row));
            }
        }
    }
}
