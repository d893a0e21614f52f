/** Charts under the questions that they answer, and headline figures. */
@NullMarked
package io.hindcast.ui.cards;

import org.jspecify.annotations.NullMarked;
