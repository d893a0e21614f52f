/** The settings page: the catalogue with its versions, and what the program was started with. */
@NullMarked
package io.hindcast.ui.settings;

import org.jspecify.annotations.NullMarked;
