package io.hindcast.searching;

/**
 * Why a query cannot be understood: the column (from 1) and length of the words at fault, what is wrong with them, and what
 * to write instead, each as a sentence.
 */
public record QueryProblem(int column, int length, String message, String advice) implements SearchAnswer {}
