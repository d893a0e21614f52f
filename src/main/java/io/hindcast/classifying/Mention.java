package io.hindcast.classifying;

import org.jspecify.annotations.Nullable;

/** What a stored query for a name stands for: a component (loosely named or not), or one of its capabilities. */
record Mention(Component component, @Nullable Capability capability, boolean loosely) {}
