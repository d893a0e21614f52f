package io.hindcast.archive;

import io.hindcast.report.ReportKey;
import java.util.List;

/** Told when gaps that these reports name mean something else than before, while what is stored of them stays as it is. */
public record GapsMeantAnew(String archive, List<ReportKey> reports) {

    /** Copies the list. */
    public GapsMeantAnew {
        reports = List.copyOf(reports);
    }

    /** Meanings changed, but those of no report that is stored: told so that a cache does not think that it missed something. */
    public static GapsMeantAnew nowhere() {
        return new GapsMeantAnew("", List.of());
    }
}
