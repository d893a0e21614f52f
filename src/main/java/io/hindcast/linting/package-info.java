/** Checks the files where reports are written: what reading and quality say of them, minus what a team switched off. */
@ApplicationModule(allowedDependencies = {"report", "reading", "quality", "importing"})
@NullMarked
package io.hindcast.linting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
