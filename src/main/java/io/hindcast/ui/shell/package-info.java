/** What stands around every page: navigation, search box and color scheme, and the page shown when something fails. */
@NullMarked
package io.hindcast.ui.shell;

import org.jspecify.annotations.NullMarked;
