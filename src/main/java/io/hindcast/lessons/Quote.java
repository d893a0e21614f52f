package io.hindcast.lessons;

/** Words of a report and the line (from 1; 0 where no line tells them) in which they stand. */
public record Quote(String words, int line) {}
