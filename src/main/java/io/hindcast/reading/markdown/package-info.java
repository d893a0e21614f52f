/** Reads Markdown as a document; the only place that sees CommonMark. */
@NullMarked
package io.hindcast.reading.markdown;

import org.jspecify.annotations.NullMarked;
