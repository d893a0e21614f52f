package io.hindcast.archive;

import io.hindcast.report.ReportKey;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the other rooms of a change once it is committed. */
@Component
class News {
    private final ApplicationEventPublisher publisher;

    News(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    /** Publishes after the commit of the running transaction; not at all if that is rolled back or nothing changed. */
    void tell(String archive, List<ReportKey> saved, List<ReportKey> removed) {
        if (saved.isEmpty() && removed.isEmpty()) {
            return;
        }
        afterCommit(new ArchiveChanged(archive, saved, removed));
    }

    /** Publishes after the commit of the running transaction, as {@link #tell}. */
    void tell(LabelsMoved moved) {
        afterCommit(moved);
    }

    private void afterCommit(Object change) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                publisher.publishEvent(change);
            }
        });
    }
}
