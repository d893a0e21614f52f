/**
 * What a report states about itself: its fields, title, day, severity, people and services, and the instants and durations that it states.
 */
@NullMarked
package io.hindcast.reading.head;

import org.jspecify.annotations.NullMarked;
