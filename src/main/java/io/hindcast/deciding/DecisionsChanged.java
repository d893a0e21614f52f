package io.hindcast.deciding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Told after the commit of a decision of a candidate or of its end. */
public record DecisionsChanged(CandidateDecision decision) {

    /** The decisions that stood before, of those that stand now; the older first. */
    List<CandidateDecision> before(List<CandidateDecision> now) {
        List<CandidateDecision> others =
                now.stream().filter(one -> one.id() != decision.id()).toList();
        return others.size() < now.size()
                ? others
                : Stream.concat(others.stream(), Stream.of(decision))
                        .sorted(Comparator.comparingLong(CandidateDecision::id))
                        .toList();
    }
}
