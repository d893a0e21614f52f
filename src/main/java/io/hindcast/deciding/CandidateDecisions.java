package io.hindcast.deciding;

import io.hindcast.report.GapId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people decided of candidates, by their wording without regard to case and punctuation, so that the same wording in
 * other reports is decided too. Imports never touch it. A change publishes {@link DecisionsChanged} after the commit.
 */
public interface CandidateDecisions {

    /** Every decision ever made, the newest first. */
    List<CandidateDecision> all();

    /** Those in force, in the order in which they were made. */
    List<CandidateDecision> standing();

    /** Gives a wording a name. Nothing is kept if somebody decided of it before; that decision comes back. */
    Optional<CandidateDecision> name(GapId wording, GapId name, @Nullable String by, @Nullable String why);

    /** Says that a wording means the same as another gap or candidate; as {@link #name}. */
    Optional<CandidateDecision> merge(GapId wording, GapId other, @Nullable String by, @Nullable String why);

    /** Says that a wording is no gap; as {@link #name}. */
    Optional<CandidateDecision> dismiss(GapId wording, @Nullable String by, @Nullable String why);

    /** Ends a decision, so that the wording waits again; false if it is not in force any more. */
    boolean undo(CandidateDecision decision, @Nullable String by);
}
