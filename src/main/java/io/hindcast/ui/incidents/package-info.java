/** The incidents behind a figure, opened beside the page, and the way through them from report to report. */
@NullMarked
package io.hindcast.ui.incidents;

import org.jspecify.annotations.NullMarked;
