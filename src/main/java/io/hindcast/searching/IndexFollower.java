package io.hindcast.searching;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.GapsMeantAnew;
import io.hindcast.archive.LabelsMoved;
import java.util.List;
import java.util.function.Consumer;
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

    @EventListener
    void on(ArchiveChanged change) {
        takeOver(change.archive(), open -> open.follow(change));
    }

    @EventListener
    void on(GapsMeantAnew change) {
        takeOver(change.archive(), open -> open.rename(change.archive(), change.reports()));
    }

    /**
     * Takes over what is called something else now, and indexes those reports again whose marks of actions moved, since a list shows one of
     * these; the last one always, since it tells up to where the index is.
     */
    @EventListener
    void on(LabelsMoved moved) {
        if (moved.last() || !moved.renamed().isEmpty()) {
            takeOver(moved.archive(), open -> open.rename(moved.archive(), moved.renamed()));
        }
        if (!moved.remarked().isEmpty()) {
            on(new ArchiveChanged(moved.archive(), moved.remarked(), List.of()));
        }
    }

    /** Where that fails the import goes on, and the next start finds the index out of date. */
    private void takeOver(String archive, Consumer<SearchIndex> change) {
        try {
            change.accept(index.getObject());
        } catch (RuntimeException e) {
            LOG.error("The search index could not take over a change to {}; run reindex", archive, e);
        }
    }

    @EventListener(WebServerInitializedEvent.class)
    void onStart() {
        Thread.ofPlatform().daemon().name("index-start").start(index.getObject()::open);
    }
}
