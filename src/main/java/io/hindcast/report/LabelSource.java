package io.hindcast.report;

/**
 * What the labels of a report were derived from, so that another catalogue can label it without reading it again: the
 * fingerprint of the catalogue that did, and what that looked at, as text that {@code classifying} alone reads.
 */
public record LabelSource(String catalogue, String text) {}
