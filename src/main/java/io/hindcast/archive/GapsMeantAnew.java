package io.hindcast.archive;

import io.hindcast.report.ReportKey;
import java.util.List;

/** Told when gaps that these reports name mean something else than before, while what is stored of them stays as it is. */
public record GapsMeantAnew(String archive, List<ReportKey> reports) {

    /** Copies the list. */
    public GapsMeantAnew {
        reports = List.copyOf(reports);
    }
}
