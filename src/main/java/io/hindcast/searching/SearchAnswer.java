package io.hindcast.searching;

/** What comes of a search: its result, or what is wrong with the query. */
public sealed interface SearchAnswer permits SearchResult, QueryProblem {}
