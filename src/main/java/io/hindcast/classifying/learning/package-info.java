/**
 * Learns from labeled sentences, such as root causes that people corrected, which category a sentence tells of, and proposes it
 * with its confidence and the words that spoke for it. Nothing here sets a label. The only place that sees OpenNLP.
 */
@NamedInterface("learning")
@NullMarked
package io.hindcast.classifying.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
