/** Finds reports by words, facets and likeness; its index is a cache that can be rebuilt from the archive. */
@ApplicationModule(allowedDependencies = {"report", "archive", "classifying"})
@NullMarked
package io.hindcast.searching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
