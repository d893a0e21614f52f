/** Reads reStructuredText as a document. */
@NullMarked
package io.hindcast.reading.restructuredtext;

import org.jspecify.annotations.NullMarked;
