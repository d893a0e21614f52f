package io.hindcast.archive;

import io.hindcast.report.ReportKey;
import java.util.List;

/**
 * Told after labels of an archive's reports moved with the catalogue, many reports at a time; {@code renamed} are those of them that are
 * called something else now, while the others have other rules, quotes or lines for the same names; {@code remarked} are those of the
 * renamed of which other actions change the Golden Path now. {@code last} where no more follow, so that whoever looks at all
 * reports does so once.
 */
public record LabelsMoved(
        String archive, List<ReportKey> reports, List<ReportKey> renamed, List<ReportKey> remarked, boolean last) {

    /** Copies the lists. */
    public LabelsMoved {
        reports = List.copyOf(reports);
        renamed = List.copyOf(renamed);
        remarked = List.copyOf(remarked);
    }
}
