/** Keeps corrective actions until they are done: state, owner, due date, ticket, history. */
@ApplicationModule(allowedDependencies = {"report", "archive"})
@NullMarked
package io.hindcast.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
