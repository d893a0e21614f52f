/** The query language: from what a person typed to what was meant, or to the column where that cannot be told. */
@NullMarked
package io.hindcast.searching.syntax;

import org.jspecify.annotations.NullMarked;
