package io.hindcast.deciding;

/** Told after the commit of an answer or of its end. */
public record AnswersChanged() {}
