/** The page of one report: the facts read from it beside its text, to be checked and corrected. */
@NullMarked
package io.hindcast.ui.report;

import org.jspecify.annotations.NullMarked;
