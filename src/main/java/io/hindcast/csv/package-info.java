/** Writes tables as CSV, the same behind every door. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.hindcast.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
