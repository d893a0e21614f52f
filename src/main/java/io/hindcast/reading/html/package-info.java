/** Reads web pages as a document; the only place that sees jsoup. */
@NullMarked
package io.hindcast.reading.html;

import org.jspecify.annotations.NullMarked;
