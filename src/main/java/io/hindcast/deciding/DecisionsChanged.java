package io.hindcast.deciding;

/** Told after the commit of a decision or of its end. */
public record DecisionsChanged() {}
