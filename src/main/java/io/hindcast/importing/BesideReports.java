package io.hindcast.importing;

import io.hindcast.report.Diagnostic;
import io.hindcast.report.Diagnostic.Level;
import java.util.Locale;
import java.util.Set;

/** What a folder of reports may well hold beside reports: an error where it was named as a report, less where it was come upon. */
public final class BesideReports {
    private static final Set<String> EXPECTED =
            Set.of("readme", "index-page", "other-document", "file-type-unknown", "symbolic-link");
    /** What may be a report that nobody can read as one. */
    private static final Set<String> MAYBE_REPORTS = Set.of("not-a-report", "body-empty");
    /** Expected of a file that calls itself a template. */
    private static final Set<String> OF_TEMPLATES = Set.of("template-unfilled", "template-placeholder", "not-a-report");

    private BesideReports() {}

    /** The remark on a file at this path that nobody named: a note on what is expected there, a warning on what may be a report. */
    public static Diagnostic eased(Diagnostic remark, String path) {
        String code = remark.code();
        if (EXPECTED.contains(code) || (OF_TEMPLATES.contains(code) && isTemplate(path))) {
            return remark.as(Level.INFO);
        }
        return MAYBE_REPORTS.contains(code) ? remark.as(Level.WARNING) : remark;
    }

    private static boolean isTemplate(String path) {
        return path.substring(path.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .contains("template");
    }
}
