package io.hindcast.importing;

import java.io.IOException;
import java.util.List;

/** Files to bring in, opened; to be closed after use. */
record Source(List<SourceEntry> entries, Closing closing) implements AutoCloseable {

    /** What is done when the source is no longer needed. */
    interface Closing {
        void close() throws IOException;
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }
}
