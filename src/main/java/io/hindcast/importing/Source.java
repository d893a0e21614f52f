package io.hindcast.importing;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files to bring in, opened; to be closed after use. {@code commit} names the state of the Git repository that they come from. */
record Source(List<SourceEntry> entries, @Nullable String commit, Closing closing) implements AutoCloseable {

    /** Files that no commit names. */
    Source(List<SourceEntry> entries, Closing closing) {
        this(entries, null, closing);
    }

    /** What is done when the source is no longer needed. */
    interface Closing {
        void close() throws IOException;
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }
}
