package io.hindcast.searching;

import io.hindcast.report.ActionState;
import org.jspecify.annotations.Nullable;

/** What fixed an incident: a corrective action with its state, or, without a state, the event that ended the impact; its line (from 1) in the report. */
public record Remedy(String text, @Nullable ActionState state, int line) {}
