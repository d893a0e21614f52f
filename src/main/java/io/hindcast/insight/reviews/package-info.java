/**
 * Answers how much others can learn from the reports, by what the quality rules say of each. Knows the table, incidents and
 * figures.
 */
@NamedInterface("reviews")
@NullMarked
package io.hindcast.insight.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
