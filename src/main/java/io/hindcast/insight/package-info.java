/**
 * Answers questions over the whole archive.
 *
 * <p>From the bottom up: {@code figures} and {@code incidents}, the words of every answer; {@code table}, the archive in
 * columns, which only the rooms here ask; on it {@code trends}, {@code ledger} and {@code reviews}, which know nothing of each
 * other.
 */
@ApplicationModule(allowedDependencies = {"report", "archive", "classifying", "deciding", "followup", "quality"})
@NullMarked
package io.hindcast.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
