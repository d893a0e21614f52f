/** Keeps the versions of the catalogue that people edit, tells what another one would move, and labels the archive again by it. */
@ApplicationModule(allowedDependencies = {"report", "classifying", "classifying :: learning", "archive", "deciding"})
@NullMarked
package io.hindcast.cataloguing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
