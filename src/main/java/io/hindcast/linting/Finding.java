package io.hindcast.linting;

import io.hindcast.report.Diagnostic;

/**
 * A remark on one file: its path as it was named to lint, with {@code /}, the remark, and the line as written, empty where it
 * is not known.
 */
public record Finding(String file, Diagnostic remark, String text) {}
