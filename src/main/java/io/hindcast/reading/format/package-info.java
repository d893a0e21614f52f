/** Tells the format of a file and opens it as a document, Word documents too. */
@NullMarked
package io.hindcast.reading.format;

import org.jspecify.annotations.NullMarked;
