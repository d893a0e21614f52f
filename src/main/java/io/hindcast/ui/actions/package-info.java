/** The pages about actions: what was promised, what was already listed elsewhere, where luck held. */
@NullMarked
package io.hindcast.ui.actions;

import org.jspecify.annotations.NullMarked;
