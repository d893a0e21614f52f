package io.hindcast.lessons;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.GapMeanings;
import io.hindcast.archive.LabelsMoved;
import io.hindcast.archive.ReportName;
import io.hindcast.archive.ReportSentences;
import io.hindcast.archive.ReportStore;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.ActionsChanged;
import io.hindcast.followup.Today;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.report.ReportFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds which sentences of the archive are alike: worked out when first asked for and after a change. On a web server that is
 * done in the background as soon as changes pause, and where no sentence changed, as after most changes of the catalogue, not at all; until then what was worked out before is given, so that no page waits.
 */
@Component
class CurrentLikenesses implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentLikenesses.class);
    private static final int PAUSE_SECONDS = 2;

    private final ReportStore store;
    private final Actions actions;
    private final Incidents incidents;
    private final Today today;
    private final GapMeanings meanings;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Built built;
    private volatile @Nullable ScheduledExecutorService background;

    CurrentLikenesses(ReportStore store, Actions actions, Incidents incidents, Today today, GapMeanings meanings) {
        this.store = store;
        this.actions = actions;
        this.incidents = incidents;
        this.today = today;
        this.meanings = meanings;
    }

    private record Built(Likenesses likenesses, Map<ReportName, Set<String>> tasks, long changes) {}

    /** What is alike as of now, or on a web server as of the last pause between changes. */
    Likenesses get() {
        Built now = built;
        boolean standing = now != null && (background != null || now.changes == changes.get());
        return now != null && standing ? now.likenesses : build();
    }

    @EventListener
    void on(ArchiveChanged change) {
        renewSoon();
    }

    @EventListener
    void on(LabelsMoved moved) {
        if (moved.last()) {
            renewSoon();
        }
    }

    /** A change of owner or state changes no words; an action that is new does. */
    @EventListener
    void on(ActionsChanged change) {
        Built now = built;
        if (now != null && !now.tasks.equals(tasks())) {
            renewSoon();
        }
    }

    @EventListener(WebServerInitializedEvent.class)
    void onStart() {
        background = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("likenesses").factory());
        renewSoon();
    }

    @Override
    public void destroy() {
        ScheduledExecutorService running = background;
        if (running != null) {
            running.shutdownNow();
        }
    }

    private void renewSoon() {
        long now = changes.incrementAndGet();
        ScheduledExecutorService running = background;
        if (running != null) {
            var _ = running.schedule(
                    () -> {
                        if (changes.get() == now) {
                            buildOrTell();
                        }
                    },
                    PAUSE_SECONDS,
                    TimeUnit.SECONDS);
        }
    }

    private void buildOrTell() {
        try {
            build();
        } catch (RuntimeException | Error problem) {
            LOG.error(
                    "What reports say alike could not be compared; the last comparison is shown until the next change",
                    problem);
            throw problem;
        }
    }

    private synchronized Likenesses build() {
        long seen = changes.get();
        Built now = built;
        if (now == null || now.changes != seen) {
            List<ReportSentences> reports = new ArrayList<>();
            store.forEachSentences(reports::add);
            Map<ReportName, Set<String>> tasks = tasks();
            now = new Built(
                    Likenesses.of(
                            reports,
                            tasks,
                            incidents.byName(ReportFilter.ALL),
                            meanings,
                            now == null ? null : now.likenesses),
                    tasks,
                    seen);
            built = now;
        }
        return now.likenesses;
    }

    private Map<ReportName, Set<String>> tasks() {
        Map<ReportName, Set<String>> tasks = new HashMap<>();
        actions.find(ActionQuery.all(today.date()))
                .forEach(action -> tasks.computeIfAbsent(action.id().reportName(), none -> new HashSet<>())
                        .add(action.task()));
        return tasks;
    }
}
