/** The overview: what needs attention now. */
@NullMarked
package io.hindcast.ui.overview;

import org.jspecify.annotations.NullMarked;
