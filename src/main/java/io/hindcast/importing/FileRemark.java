package io.hindcast.importing;

import io.hindcast.report.Diagnostic;
import org.jspecify.annotations.Nullable;

/** A diagnostic with the line as it stands in the file, cut to 300 characters; null where the file has no such line. */
public record FileRemark(Diagnostic diagnostic, @Nullable String quote) {}
