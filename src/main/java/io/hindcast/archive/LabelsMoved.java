package io.hindcast.archive;

import io.hindcast.report.ReportKey;
import java.util.List;

/**
 * Told after labels of an archive's reports moved with the catalogue, a few reports at a time; {@code last} where no more follow, so
 * that whoever looks at all reports does so once.
 */
public record LabelsMoved(String archive, List<ReportKey> reports, boolean last) {

    /** Copies the list. */
    public LabelsMoved {
        reports = List.copyOf(reports);
    }
}
