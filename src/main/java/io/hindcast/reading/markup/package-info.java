/** Formats beside Markdown, rewritten as Markdown of which each line knows the line that it came from. */
@NullMarked
package io.hindcast.reading.markup;

import org.jspecify.annotations.NullMarked;
