/** The search page: query, facets, hits. */
@NullMarked
package io.hindcast.ui.search;

import org.jspecify.annotations.NullMarked;
