/** Stores reports, their revisions and evidence, and what people corrected: the one source of truth. */
@ApplicationModule(allowedDependencies = {"report"})
@NullMarked
package io.hindcast.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
