/** What pages have in common: title, filter bar, and tabs to the pages beside them. */
@NullMarked
package io.hindcast.ui.page;

import org.jspecify.annotations.NullMarked;
