package io.hindcast.cli;

import io.hindcast.importing.ImportCounts;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportProgress;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how an import goes on: a bar on a terminal, elsewhere a plain line for each tenth and a last one. */
abstract sealed class ProgressLine implements ImportListener, AutoCloseable {

    static ProgressLine on(PrintWriter err, String archive) {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                ? new Bar(archive)
                : new Plain(err);
    }

    @Override
    public abstract void close();

    private static final class Bar extends ProgressLine {
        private final ProgressBar bar;

        Bar(String archive) {
            bar = new ProgressBarBuilder()
                    .setTaskName(archive)
                    .setInitialMax(0)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(100)
                    .build();
        }

        @Override
        public void progress(ImportProgress progress) {
            bar.maxHint(progress.total());
            bar.stepTo(progress.counts().seen());
            bar.setExtraMessage(progress.counts().rejected() + " rejected");
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    private static final class Plain extends ProgressLine {
        private final PrintWriter err;
        private int tenths = -1;
        private @Nullable ImportProgress last;

        Plain(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void progress(ImportProgress progress) {
            last = progress;
            int now = progress.total() == 0 ? 10 : progress.counts().seen() * 10 / progress.total();
            if (now > tenths && now < 10) {
                tenths = now;
                err.printf(
                        "%s: %d of %d files%n",
                        progress.archive(), progress.counts().seen(), progress.total());
                err.flush();
            }
        }

        @Override
        public void close() {
            if (last != null) {
                ImportCounts counts = last.counts();
                err.printf(
                        "%s: %d files: %d read, %d in part, %d rejected; %d unchanged, %d removed%n",
                        last.archive(),
                        counts.seen(),
                        counts.read(),
                        counts.partial(),
                        counts.rejected(),
                        counts.unchanged(),
                        counts.removed());
                err.flush();
            }
        }
    }
}
