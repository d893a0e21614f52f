package io.hindcast.report;

/** Where a fact was read: line and column (both from 1) in the report's text, the words that gave it, and why it is believed. */
public record Evidence(int line, int column, String quote, Basis basis) {}
