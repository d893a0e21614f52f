package io.hindcast.classifying.learning;

/** The confidence (above 0, at most 1) from which guesses are shown, how many of the guesses held out had it, and how many of those were right. */
public record Measured(double threshold, int guesses, int right) {}
