package io.hindcast.searching;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.GapsMeantAnew;
import io.hindcast.archive.LabelsMoved;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Passes the archive's news on to the index, and gets the index ready when the web application starts. */
@Component
class IndexFollower {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

    private final ObjectProvider<SearchIndex> index;

    IndexFollower(ObjectProvider<SearchIndex> index) {
        this.index = index;
    }

    /** Takes over a change; where that fails the import goes on, and the next start finds the index out of date. */
    @EventListener
    void on(ArchiveChanged change) {
        try {
            index.getObject().follow(change);
        } catch (RuntimeException e) {
            LOG.error("The search index could not take over a change to {}; run reindex", change.archive(), e);
        }
    }

    /** Indexes those reports again whose gaps mean something else. */
    @EventListener
    void on(GapsMeantAnew change) {
        on(new ArchiveChanged(change.archive(), change.reports(), List.of()));
    }

    /** Takes over what is called something else now; the last one always, since it tells up to where the index is. */
    @EventListener
    void on(LabelsMoved moved) {
        if (moved.last() || !moved.renamed().isEmpty()) {
            on(new ArchiveChanged(moved.archive(), moved.renamed(), List.of()));
        }
    }

    @EventListener(WebServerInitializedEvent.class)
    void onStart() {
        Thread.ofPlatform().daemon().name("index-start").start(index.getObject()::open);
    }
}
