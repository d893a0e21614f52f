/** Answers questions over the whole archive: figures, intervals, trends, the gap ledger. */
@ApplicationModule(allowedDependencies = {"report", "archive", "classifying", "deciding", "followup", "quality"})
@NullMarked
package io.hindcast.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
