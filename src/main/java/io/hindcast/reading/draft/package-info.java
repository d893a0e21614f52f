/** One report while it is being read: its document, cut into parts with their roles, and what was found so far. */
@NullMarked
package io.hindcast.reading.draft;

import org.jspecify.annotations.NullMarked;
