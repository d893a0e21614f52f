/**
 * Answers what changes over time and what goes with what, and lists the incidents behind each answer. Knows the table,
 * incidents and figures.
 */
@NamedInterface("trends")
@NullMarked
package io.hindcast.insight.trends;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
