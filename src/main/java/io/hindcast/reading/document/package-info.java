/** A file as text blocks whatever its format, its gaps that wait to be filled in, and what reading can remark. */
@NullMarked
package io.hindcast.reading.document;

import org.jspecify.annotations.NullMarked;
