package io.hindcast.classifying.learning;

/**
 * A text with the category that a person gave it. {@code archive} tells where it comes from: confidence is measured on archives
 * that were held out.
 */
public record Example(String archive, String text, String category) {}
