package io.hindcast.importing;

import io.hindcast.reading.DateOrder;
import io.hindcast.reading.DateVotes;
import io.hindcast.reading.SourceFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The dates of figures while an archive is read: counts them in each file, and holds back the files that only the archive's
 * majority can decide, until all others are counted. Thread-safe.
 */
final class RunDates {
    private final Map<String, FileDates> before;
    private final DateVotes elsewhere;
    private final Map<String, DateVotes> counted = new ConcurrentHashMap<>();
    private volatile @Nullable DateVotes all;

    /** With what earlier runs counted in the files of the same origin, by path, and in those of other origins. */
    RunDates(Map<String, FileDates> before, DateVotes elsewhere) {
        this.before = Map.copyOf(before);
        this.elsewhere = elsewhere;
    }

    /** Dates that are counted already. */
    static RunDates of(DateVotes all) {
        RunDates dates = new RunDates(Map.of(), DateVotes.NONE);
        dates.all = all;
        return dates;
    }

    /** Counts a file unless its bytes are the same as before; whether it has to wait until all are counted. */
    boolean waits(SourceFile file, boolean same) {
        String path = file.path();
        FileDates old = before.get(path);
        DateVotes votes = same ? old == null ? DateVotes.NONE : old.votes() : DateVotes.in(file);
        if (!same && (old != null || !votes.equals(DateVotes.NONE))) {
            counted.put(path, votes);
        }
        return all == null && votes.isOpen();
    }

    /** Whether a file whose bytes are the same would be read as before: nothing in it is open, or the archive's order is the same. */
    boolean isAsBefore(String path) {
        FileDates old = before.get(path);
        return old == null || !old.votes().isOpen() || Objects.equals(old.readAs(), order());
    }

    /** Ends the counting; of earlier files these alone are still there, null for all of them. */
    void settle(@Nullable Collection<String> present) {
        Map<String, DateVotes> files = new HashMap<>();
        before.forEach((path, file) -> files.put(path, file.votes()));
        if (present != null) {
            files.keySet().retainAll(present);
        }
        files.putAll(counted);
        all = files.values().stream().reduce(elsewhere, DateVotes::plus);
    }

    /** What all dates of the archive tell; nothing before they are counted. */
    DateVotes told() {
        DateVotes votes = all;
        return votes == null ? DateVotes.NONE : votes;
    }

    /** The dates of a file that this run read; empty where it has none. */
    Optional<FileDates> read(String path) {
        return Optional.ofNullable(counted.get(path))
                .filter(votes -> !votes.equals(DateVotes.NONE))
                .or(() -> Optional.ofNullable(before.get(path))
                        .filter(file -> !counted.containsKey(path))
                        .map(FileDates::votes))
                .map(votes -> new FileDates(votes, votes.isOpen() ? order() : null));
    }

    private @Nullable DateOrder order() {
        return told().majority().orElse(null);
    }
}
