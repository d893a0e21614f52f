/** What a chart shows, told in the words of the data; {@code frontend/chart} decides how it is drawn. */
@NullMarked
package io.hindcast.ui.chart;

import org.jspecify.annotations.NullMarked;
