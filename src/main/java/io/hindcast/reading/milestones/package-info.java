/** The instants of the course of an incident and the elapsed times between them, as stated or taken from the timeline. */
@NullMarked
package io.hindcast.reading.milestones;

import org.jspecify.annotations.NullMarked;
