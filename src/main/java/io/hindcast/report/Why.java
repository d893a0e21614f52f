package io.hindcast.report;

import org.jspecify.annotations.Nullable;

/** A contributing factor, as a rung of the ladder of whys: its question if one was asked, and whether the report marks it as the root cause. */
public record Why(@Nullable String question, String answer, boolean rootCause, int line) {}
