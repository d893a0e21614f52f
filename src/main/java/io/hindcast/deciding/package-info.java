/** Keeps what people decide of gaps: what a candidate's wording means, and whether an incident after a fix had the same cause. */
@ApplicationModule(allowedDependencies = {"report", "archive", "classifying"})
@NullMarked
package io.hindcast.deciding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
