package io.hindcast.importing;

import io.hindcast.reading.DateOrder;
import io.hindcast.reading.DateVotes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Keeps what the dates of figures in each file of an archive tell, so that a run that reads few files knows of all. */
@Component
class ArchiveDates {
    private final JdbcOperations jdbc;

    ArchiveDates(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The dates as they are before this run, the files of other origins among them. */
    RunDates before(ImportRequest request) {
        Map<String, FileDates> before = new HashMap<>();
        DateVotes[] elsewhere = {DateVotes.NONE};
        jdbc.query(
                "select origin, path, day_first, month_first, either_first, read_as from file_dates where archive = ?",
                row -> {
                    DateVotes votes = new DateVotes(row.getInt(3), row.getInt(4), row.getInt(5));
                    DateOrder readAs = Optional.ofNullable(row.getString(6))
                            .map(DateOrder::valueOf)
                            .orElse(null);
                    if (row.getString(1).equals(request.origin())) {
                        before.put(row.getString(2), new FileDates(votes, readAs));
                    } else {
                        elsewhere[0] = elsewhere[0].plus(votes);
                    }
                },
                request.archive());
        return new RunDates(before, elsewhere[0]);
    }

    /** Keeps the dates of these files of a run. */
    void save(ImportRequest request, RunDates dates, Collection<String> paths) {
        forget(request, paths);
        List<Object[]> rows = paths.stream()
                .distinct()
                .flatMap(path -> dates.read(path).stream().map(file -> row(request, path, file)))
                .toList();
        jdbc.batchUpdate(
                "insert into file_dates (archive, origin, path, day_first, month_first, either_first, read_as)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static Object[] row(ImportRequest request, String path, FileDates file) {
        DateVotes votes = file.votes();
        DateOrder readAs = file.readAs();
        return new Object[] {
            request.archive(),
            request.origin(),
            path,
            votes.dayFirst(),
            votes.monthFirst(),
            votes.either(),
            readAs == null ? null : readAs.name()
        };
    }

    /** Forgets the dates of these files. */
    void forget(ImportRequest request, Collection<String> paths) {
        jdbc.batchUpdate(
                "delete from file_dates where archive = ? and origin = ? and path = ?",
                paths.stream()
                        .map(path -> new Object[] {request.archive(), request.origin(), path})
                        .toList());
    }
}
