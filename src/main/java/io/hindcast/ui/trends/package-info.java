/** The pages about trends: figures over time, whys that incidents share, the quality of reports. */
@NullMarked
package io.hindcast.ui.trends;

import org.jspecify.annotations.NullMarked;
