/** Turns the text of one file into reports with evidence and diagnostics; pure: no files, no clock, no database. */
@ApplicationModule(allowedDependencies = {"report"})
@NullMarked
package io.hindcast.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
