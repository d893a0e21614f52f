/** Finds the entries of a timeline in whatever shape, their instants, zone and kinds. */
@NullMarked
package io.hindcast.reading.timeline;

import org.jspecify.annotations.NullMarked;
