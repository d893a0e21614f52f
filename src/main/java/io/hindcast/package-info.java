/** The program's start: one application, one clock. */
@NullMarked
package io.hindcast;

import org.jspecify.annotations.NullMarked;
