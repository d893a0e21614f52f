package io.hindcast.ui.report;

import io.hindcast.archive.StoredReport;
import io.hindcast.cataloguing.Explanations;
import io.hindcast.cataloguing.Learning;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds why a report has its categories, and what is proposed where it has none. */
@Component
record ReasonDesk(Explanations explanations, Learning learning) {

    ReportReasons of(StoredReport stored) {
        return new ReportReasons(
                explanations.of(stored.archive(), stored.report().key()),
                Optional.ofNullable(stored.report().rootCause()).flatMap(learning::propose));
    }
}
