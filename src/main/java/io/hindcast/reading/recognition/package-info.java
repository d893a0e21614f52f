/** Judges what a file is: a report, one with gaps, or something else. */
@NullMarked
package io.hindcast.reading.recognition;

import org.jspecify.annotations.NullMarked;
