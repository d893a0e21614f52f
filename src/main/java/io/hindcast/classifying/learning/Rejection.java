package io.hindcast.classifying.learning;

/**
 * A text with a category that a person said it does not have. It teaches no category, and counts as a wrong guess where it would be
 * proposed again while its {@code archive} is held out.
 */
public record Rejection(String archive, String text, String category) {}
