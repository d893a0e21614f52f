package io.hindcast.searching;

/** A stretch of a text: the first character and the one after the last, both from 0. */
public record Span(int start, int end) {}
