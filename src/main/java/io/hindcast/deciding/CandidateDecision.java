package io.hindcast.deciding;

import io.hindcast.report.GapId;
import io.hindcast.report.Ids;
import org.jspecify.annotations.Nullable;

/** What a person decided that a wording means wherever it stands; {@code into} is null for one that is dismissed. */
public record CandidateDecision(
        long id, GapId wording, Kind kind, @Nullable GapId into, Said said) {

    /** What a person can do with a candidate. */
    public enum Kind {
        /** It is a gap of this name. */
        NAMED,
        /** It is the same as this gap or this other candidate. */
        MERGED,
        /** It is no gap of the Golden Path. */
        DISMISSED;

        /** The word in the store. */
        public String id() {
            return Ids.of(this);
        }

        static Kind of(String id) {
            return Ids.constant(Kind.class, id);
        }
    }
}
