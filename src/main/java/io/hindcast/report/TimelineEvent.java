package io.hindcast.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry of the timeline: when (null where its time cannot be told), the text as plain words, its kind and its line (from 1). */
public record TimelineEvent(@Nullable Instant at, String text, EventKind kind, int line) {}
