package io.hindcast.archive;

import io.hindcast.report.Durations;
import io.hindcast.report.GapMention;
import io.hindcast.report.Lessons;
import io.hindcast.report.Milestones;
import io.hindcast.report.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Reads whole reports back, a chunk at a time: one query for each table, however many reports. */
@Component
class StoredReports {
    private final NamedParameterJdbcOperations jdbc;
    private final CorrectionRows corrections;
    private final ObjectProvider<GapMeanings> meanings;

    StoredReports(NamedParameterJdbcOperations jdbc, CorrectionRows corrections, ObjectProvider<GapMeanings> meanings) {
        this.jdbc = jdbc;
        this.corrections = corrections;
        this.meanings = meanings;
    }

    /** The reports with these identifiers, in this order. */
    List<StoredReport> read(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, ReportRow> rows = rows(ids);
        Chunk chunk = new Chunk(jdbc, ids, Parts.ALL);
        Map<Long, List<Revision>> revisions = revisions(ids);
        Map<Long, String> texts = texts(ids);
        Map<Long, List<NewValue>> corrected = corrections.standing(ids);
        return ids.stream()
                .filter(rows::containsKey)
                .map(id -> {
                    ReportRow row = Objects.requireNonNull(rows.get(id));
                    return new StoredReport(
                                    row.archive(),
                                    whole(row, chunk),
                                    texts.getOrDefault(id, ""),
                                    row.removed(),
                                    revisions.getOrDefault(id, List.of()))
                            .with(corrected.getOrDefault(id, List.of()).stream()
                                    .map(correction -> CauseLayers.meant(correction, this::meant))
                                    .toList());
                })
                .toList();
    }

    Map<Long, ReportRow> rows(Collection<Long> ids) {
        Map<Long, ReportRow> rows = new HashMap<>();
        jdbc.query(ReportRow.SELECT + "where r.id in (:ids)", Map.of("ids", ids), row -> {
            rows.put(row.getLong("id"), ReportRow.of(row));
        });
        return rows;
    }

    /** The text of the newest revision of each report. */
    Map<Long, String> texts(Collection<Long> ids) {
        Map<Long, String> texts = new HashMap<>();
        jdbc.query("""
                select v.report_id, v.body from report_revision v where v.report_id in (:ids)
                and v.ordinal = (select max(w.ordinal) from report_revision w where w.report_id = v.report_id)
                """, Map.of("ids", ids), row -> {
            texts.put(row.getLong(1), row.getString(2));
        });
        return texts;
    }

    private Report whole(ReportRow row, Chunk chunk) {
        Long id = row.id();
        return row.bare().toBuilder()
                .services(chunk.of(Parts.SERVICES, id))
                .timeline(chunk.of(Parts.EVENTS, id))
                .milestones(Milestones.of(chunk.mapOf(Parts.MILESTONES, id)))
                .minutes(Durations.of(chunk.mapOf(Parts.DURATIONS, id)))
                .whys(chunk.of(Parts.WHYS, id))
                .categories(chunk.of(Parts.LABELS, id))
                .gaps(meant(chunk.of(Parts.GAPS, id)))
                .actions(chunk.of(Parts.ACTIONS, id).stream()
                        .map(Parts.MarkedAction::action)
                        .toList())
                .lessons(new Lessons(
                        chunk.lessons("well", id), chunk.lessons("lucky", id), chunk.lessons("improve", id)))
                .diagnostics(chunk.of(Parts.DIAGNOSTICS, id))
                .evidence(chunk.mapOf(Parts.EVIDENCE, id))
                .build();
    }

    private List<GapMention> meant(List<GapMention> worded) {
        return meanings.stream().findFirst().map(known -> known.over(worded)).orElse(worded);
    }

    private Map<Long, List<Revision>> revisions(List<Long> ids) {
        Map<Long, List<Revision>> revisions = new HashMap<>();
        jdbc.query(
                "select report_id, ordinal, sha256, imported_at, commit_id from report_revision where report_id in (:ids)"
                        + " order by report_id, ordinal desc",
                Map.of("ids", ids),
                row -> {
                    Instant at = Objects.requireNonNull(Sql.instant(row, "imported_at"));
                    revisions
                            .computeIfAbsent(row.getLong("report_id"), id -> new ArrayList<>())
                            .add(new Revision(
                                    row.getInt("ordinal"), row.getString("sha256"), at, row.getString("commit_id")));
                });
        return revisions;
    }
}
