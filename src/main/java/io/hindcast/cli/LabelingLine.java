package io.hindcast.cli;

import io.hindcast.cataloguing.Progress;
import java.io.PrintWriter;

/** Shows how labeling goes on: a plain line for each tenth of the archive. */
final class LabelingLine implements AutoCloseable {
    private final PrintWriter err;
    private long tenths;

    private LabelingLine(PrintWriter err) {
        this.err = err;
    }

    static LabelingLine on(PrintWriter err) {
        return new LabelingLine(err);
    }

    synchronized void progress(Progress progress) {
        long now = progress.total() == 0 ? 0 : progress.done() * 10 / progress.total();
        if (now > tenths) {
            tenths = now;
            err.printf(
                    "%d of %d reports, %d with other labels%n",
                    progress.done(), progress.total(), progress.different());
            err.flush();
        }
    }

    @Override
    public void close() {
        err.flush();
    }
}
