package io.hindcast.ui.report;

import io.hindcast.archive.StoredReport;
import io.hindcast.cataloguing.Explanations;
import io.hindcast.cataloguing.Learning;
import io.hindcast.deciding.Answers;
import io.hindcast.report.ReportKey;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds why a report has its categories, and what is proposed where it has none. */
@Component
record ReasonDesk(Explanations explanations, Learning learning, Answers answers) {

    ReportReasons of(StoredReport stored) {
        String archive = stored.archive();
        ReportKey key = stored.report().key();
        return new ReportReasons(
                explanations.of(archive, key),
                Optional.ofNullable(stored.report().rootCause())
                        .flatMap(rootCause -> learning.propose(archive, key, rootCause)),
                learning.rejected(archive, key),
                answers);
    }
}
