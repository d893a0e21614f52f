package io.hindcast.report;

import org.jspecify.annotations.Nullable;

/** A Golden Path gap that a report names: the component and what it lacks; {@code candidate} until the catalogue knows it. */
public record GapMention(String component, @Nullable String capability, boolean candidate, String quote, int line) {}
