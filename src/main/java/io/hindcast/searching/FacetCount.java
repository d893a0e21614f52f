package io.hindcast.searching;

/** One value of a facet and the number of reports that have it. */
public record FacetCount(String value, int count) {}
