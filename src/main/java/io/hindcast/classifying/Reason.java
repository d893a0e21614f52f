package io.hindcast.classifying;

import io.hindcast.report.Axis;

/** Why a report has a category: the rule as the catalogue writes it, the words that matched it, and their line (from 1). */
public record Reason(Axis axis, String category, String rule, String words, int line) {}
