package io.hindcast.cataloguing;

import java.util.List;

/**
 * What another catalogue would move: of how many reports, how many would have other labels, how many of those keep what people
 * corrected, and the labels that move, those that move most first.
 */
public record Moves(long reports, long moving, long corrected, List<Move> moves) {

    /** Copies the list. */
    public Moves {
        moves = List.copyOf(moves);
    }
}
