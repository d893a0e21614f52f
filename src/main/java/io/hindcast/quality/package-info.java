/** Judges how much others can learn from a report, by rules that can be switched off; about the report, never about a person. */
@ApplicationModule(allowedDependencies = {"report"})
@NullMarked
package io.hindcast.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
