package io.hindcast.ui.shell;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An error that no page expected, as a person meets it: its trace stands in the log under a reference, and the person is told
 * the reference and never the trace.
 *
 * @param reference eight characters by which the log can be searched
 */
record Failure(String reference) {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    /** Writes the error to the log under a new reference. */
    static Failure logged(Throwable error) {
        Failure failure = new Failure(UUID.randomUUID().toString().substring(0, 8));
        LOG.error("Failure {}", failure.reference(), error);
        return failure;
    }

    /** Where to find what happened. */
    String sentence() {
        return "The log has the details under the reference " + reference + ".";
    }
}
