/** Reads AsciiDoc as a document. */
@NullMarked
package io.hindcast.reading.asciidoc;

import org.jspecify.annotations.NullMarked;
