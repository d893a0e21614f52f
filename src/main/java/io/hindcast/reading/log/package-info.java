/** Cuts a file that holds several incidents into one draft for each. */
@NullMarked
package io.hindcast.reading.log;

import org.jspecify.annotations.NullMarked;
