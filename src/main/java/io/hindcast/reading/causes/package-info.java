/** The root cause, the ladder of whys and the contributing factors. */
@NullMarked
package io.hindcast.reading.causes;

import org.jspecify.annotations.NullMarked;
