/** Brings a source into the archive, whole or not at all per report, and accounts for every file. */
@ApplicationModule(allowedDependencies = {"report", "reading", "classifying", "archive"})
@NullMarked
package io.hindcast.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
