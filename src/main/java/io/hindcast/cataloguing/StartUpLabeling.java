package io.hindcast.cataloguing;

import io.hindcast.archive.ArchiveChanged;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Goes on, once the pages are up, with what is left of labeling the archive by the catalogue that holds. */
@Component
@ConditionalOnWebApplication
class StartUpLabeling {
    private final RelabelingJob job;
    private final Relabeling relabeling;

    StartUpLabeling(RelabelingJob job, Relabeling relabeling) {
        this.job = job;
        this.relabeling = relabeling;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        job.start();
    }

    /** What an import had read before the catalogue changed and kept after that is labeled again too. */
    @EventListener
    void on(ArchiveChanged change) {
        if (job.progress().isEmpty() && relabeling.count().waiting() > 0) {
            job.start();
        }
    }
}
