/** What pages are built of: words and numbers as people say them, tables, dialogs, empty states, downloads. */
@NullMarked
package io.hindcast.ui.parts;

import org.jspecify.annotations.NullMarked;
