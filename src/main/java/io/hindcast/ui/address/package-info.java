/** What the address of a page says: the filter, a period by its name, and where pages are. */
@NullMarked
package io.hindcast.ui.address;

import org.jspecify.annotations.NullMarked;
