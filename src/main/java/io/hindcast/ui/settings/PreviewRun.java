package io.hindcast.ui.settings;

import io.hindcast.cataloguing.Moves;
import io.hindcast.cataloguing.Preview;
import io.hindcast.cataloguing.Progress;
import io.hindcast.classifying.Catalogue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts in the background what another catalogue would move; whoever started it asks how far it has come. */
final class PreviewRun {
    private static final Logger LOG = LoggerFactory.getLogger(PreviewRun.class);

    private volatile Progress progress = new Progress(0, 0, 0);
    private volatile @Nullable Moves moves;
    private volatile @Nullable String problem;
    private volatile boolean stopped;

    static PreviewRun of(Preview preview, Catalogue next) {
        PreviewRun run = new PreviewRun();
        Thread.ofPlatform().name("preview").daemon().start(() -> run.count(preview, next));
        return run;
    }

    private void count(Preview preview, Catalogue next) {
        try {
            moves = preview.of(next, () -> stopped, now -> progress = now);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error failure) {
            LOG.error("The preview of a catalogue failed", failure);
            problem = "It could not be counted what would move; nothing was changed. The log says why.";
        }
    }

    void stop() {
        stopped = true;
    }

    Progress progress() {
        return progress;
    }

    /** What would move; empty until all is counted. */
    Optional<Moves> moves() {
        return Optional.ofNullable(moves);
    }

    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }
}
