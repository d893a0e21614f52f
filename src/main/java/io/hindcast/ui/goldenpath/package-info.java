/** The pages about the Golden Path: the ledger of gaps, a gap of its own, candidates to name, and whether a fix worked. */
@NullMarked
package io.hindcast.ui.goldenpath;

import org.jspecify.annotations.NullMarked;
