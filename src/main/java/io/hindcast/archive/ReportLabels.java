package io.hindcast.archive;

import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.ReportKey;
import java.util.List;

/** What a report is called: its categories and gaps as they stand, people's corrections applied and gaps as they are meant. */
public record ReportLabels(String archive, ReportKey key, List<Label> categories, List<GapMention> gaps) {

    /** Copies the lists. */
    public ReportLabels {
        categories = List.copyOf(categories);
        gaps = List.copyOf(gaps);
    }
}
