package io.hindcast.ui.report;

import io.hindcast.archive.StoredReport;
import io.hindcast.cataloguing.Learning;
import io.hindcast.classifying.learning.Proposal;
import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Answers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what is proposed for a report where no rule knows a factor, and what people refused. */
@Component
record ProposalDesk(Learning learning, Answers answers) {

    Optional<Proposal> proposal(StoredReport stored) {
        return Optional.ofNullable(stored.report().rootCause())
                .flatMap(rootCause ->
                        learning.propose(stored.archive(), stored.report().key(), rootCause));
    }

    List<Answer> rejected(StoredReport stored) {
        return learning.rejected(stored.archive(), stored.report().key());
    }
}
