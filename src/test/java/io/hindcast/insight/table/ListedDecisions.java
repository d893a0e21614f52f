package io.hindcast.insight.table;

import io.hindcast.deciding.CandidateDecision;
import io.hindcast.deciding.CandidateDecision.Kind;
import io.hindcast.deciding.CandidateDecisions;
import io.hindcast.deciding.Said;
import io.hindcast.report.GapId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people decided of candidates, as a list. */
public final class ListedDecisions implements CandidateDecisions {
    private final List<CandidateDecision> listed = new ArrayList<>();

    @Override
    public List<CandidateDecision> all() {
        return listed.reversed();
    }

    @Override
    public List<CandidateDecision> standing() {
        return List.copyOf(listed);
    }

    @Override
    public Optional<CandidateDecision> name(GapId wording, GapId name, @Nullable String by, @Nullable String why) {
        return add(wording, Kind.NAMED, name);
    }

    @Override
    public Optional<CandidateDecision> merge(GapId wording, GapId other, @Nullable String by, @Nullable String why) {
        return add(wording, Kind.MERGED, other);
    }

    @Override
    public Optional<CandidateDecision> dismiss(GapId wording, @Nullable String by, @Nullable String why) {
        return add(wording, Kind.DISMISSED, null);
    }

    @Override
    public boolean undo(CandidateDecision decision, @Nullable String by) {
        return listed.remove(decision);
    }

    private Optional<CandidateDecision> add(GapId wording, Kind kind, @Nullable GapId into) {
        Said said = new Said("Ada", Instant.EPOCH, null, null);
        listed.add(new CandidateDecision(listed.size() + 1L, wording, kind, into, said));
        return Optional.empty();
    }
}
