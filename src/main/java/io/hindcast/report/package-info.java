/** What a post-mortem says, as immutable values; the ground floor that every other package stands on. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.hindcast.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
