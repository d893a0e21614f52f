/** Dates, times of the day, zones and durations as people write them in texts. */
@NullMarked
package io.hindcast.reading.time;

import org.jspecify.annotations.NullMarked;
