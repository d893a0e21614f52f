/** Matches stored queries against sentences; the only place in this room that sees Lucene. */
@NullMarked
package io.hindcast.classifying.matching;

import org.jspecify.annotations.NullMarked;
