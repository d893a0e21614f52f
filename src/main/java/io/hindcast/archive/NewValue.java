package io.hindcast.archive;

import org.jspecify.annotations.Nullable;

/**
 * What a person sets a fact to, as text: an ISO date or instant (UTC), {@code SEV-1}, whole minutes, {@code USD 50000}, words;
 * services and categories one a line, the primary category first; gaps one a line as {@code component | capability}. Null is
 * unknown; of a stated duration, that the timeline's stands instead.
 */
public record NewValue(FactName fact, @Nullable String value) {}
