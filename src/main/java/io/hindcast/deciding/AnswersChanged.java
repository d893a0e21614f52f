package io.hindcast.deciding;

/** Told after the commit of an answer to a question of this kind, or of its end. */
public record AnswersChanged(Question.Kind kind) {}
