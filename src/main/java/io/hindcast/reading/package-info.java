/**
 * Turns the text of one file into reports with evidence and diagnostics; pure: no files, no clock, no database.
 *
 * <p>What others use stands here. From the bottom up: {@code words}, {@code document} and {@code time}; {@code labels}, by which
 * reports name their parts and facts; {@code markdown}, {@code markup} and the other formats, opened by {@code format}; the
 * {@code draft} of a report in its parts; what is read of it: {@code head}, {@code timeline}, {@code milestones}, {@code actions},
 * {@code causes}, {@code narrative}; {@code recognition}, which judges what a file is, and {@code log}, which cuts one that holds
 * several reports.
 *
 * <p>So that reading stays fast while its word lists grow: a pattern that is looked for anywhere in many texts is a {@link
 * io.hindcast.reading.words.Cue} and not a plain pattern, one for each line of a word list, asked by {@code in}, {@code first} and {@code next}; a pattern anchored at the start is tried there and not looked for; many cues that are asked of the same text
 * stand behind one {@link io.hindcast.reading.words.Prefilter}; words that are compared whole stand in a set; what is asked of headings and labels alone is answered once; what is derived from a text (on one line, folded, bare) is derived once and handed on; {@code String.matches},
 * {@code replaceAll} and {@code split} with an expression compile it at each call and are for rare ways only. The reading
 * benchmark in {@code docs/benchmarks.md} shows what a change costs.
 */
@ApplicationModule(allowedDependencies = {"report"})
@NullMarked
package io.hindcast.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
