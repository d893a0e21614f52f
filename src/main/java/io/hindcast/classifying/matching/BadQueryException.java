package io.hindcast.classifying.matching;

/** Says why a query cannot be understood. */
public final class BadQueryException extends RuntimeException {
    BadQueryException(String message) {
        super(message);
    }
}
