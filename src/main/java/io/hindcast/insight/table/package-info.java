/**
 * The archive in columns, as it stands: what every question runs on, for the other rooms of insight alone. Knows incidents and
 * figures; the only place that sees Tablesaw.
 */
@NullMarked
package io.hindcast.insight.table;

import org.jspecify.annotations.NullMarked;
