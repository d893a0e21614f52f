/** What a report tells in words: summary, impact, causes, actions, lessons, compliance; and its passages. */
@NullMarked
package io.hindcast.reading.narrative;

import org.jspecify.annotations.NullMarked;
