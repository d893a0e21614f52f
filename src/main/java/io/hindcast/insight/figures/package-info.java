/**
 * Plain statistics: samples, medians and means, shares, counts and rates, each with its 95% interval and the source of its
 * formula. Knows numbers only: nothing of reports, and no other room.
 */
@NamedInterface("figures")
@NullMarked
package io.hindcast.insight.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
