package io.hindcast.deciding;

/** A person's answer to a question, with who gave it, when and why. */
public record Answer(long id, Question question, boolean yes, Said said) {}
