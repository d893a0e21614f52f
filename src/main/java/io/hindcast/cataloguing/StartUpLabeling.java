package io.hindcast.cataloguing;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Goes on, once the pages are up, with what is left of labeling the archive by the catalogue that holds. */
@Component
@ConditionalOnWebApplication
class StartUpLabeling {
    private final RelabelingJob job;

    StartUpLabeling(RelabelingJob job) {
        this.job = job;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        job.start();
    }
}
