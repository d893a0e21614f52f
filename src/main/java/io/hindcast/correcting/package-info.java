/** Takes people's corrections of what was read: checks what cannot be, and keeps the rest in the archive. */
@ApplicationModule(allowedDependencies = {"report", "archive", "classifying", "followup"})
@NullMarked
package io.hindcast.correcting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
