/**
 * Turns the text of one file into reports with evidence and diagnostics; pure: no files, no clock, no database.
 *
 * <p>So that reading stays fast while its word lists grow: a pattern that is looked for anywhere in many texts is a {@link
 * io.hindcast.reading.Cue} and not a plain pattern, one for each line of a word list; many cues that are asked of the same text
 * stand behind one {@link io.hindcast.reading.Prefilter}; words that are compared whole stand in a set; what is derived from a text (on one line, folded, bare) is derived once and handed on; {@code String.matches},
 * {@code replaceAll} and {@code split} with an expression compile it at each call and are for rare ways only. The reading
 * benchmark in {@code docs/benchmarks.md} shows what a change costs.
 */
@ApplicationModule(allowedDependencies = {"report"})
@NullMarked
package io.hindcast.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
