/** How reports name their parts and facts: headings, and the labels of lines and fields. */
@NullMarked
package io.hindcast.reading.labels;

import org.jspecify.annotations.NullMarked;
