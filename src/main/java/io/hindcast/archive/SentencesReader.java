package io.hindcast.archive;

import io.hindcast.report.Basis;
import io.hindcast.report.Evidence;
import io.hindcast.report.Lessons;
import io.hindcast.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Reads the sentences that reports are compared by, a chunk at a time, without texts, timelines and remarks. */
@Component
class SentencesReader {
    private static final List<PartTable<?>> TABLES = List.of(Parts.WHYS, Parts.LABELS, Parts.GAPS, Parts.LESSONS);

    private final NamedParameterJdbcOperations jdbc;
    private final StoredReports reports;
    private final CorrectionRows corrections;

    SentencesReader(NamedParameterJdbcOperations jdbc, StoredReports reports, CorrectionRows corrections) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.corrections = corrections;
    }

    /** Hands over the sentences of the reports with these identifiers, in this order. */
    void read(List<Long> ids, Consumer<ReportSentences> visitor) {
        Map<Long, ReportRow> rows = reports.rows(ids);
        Map<Long, List<NewValue>> corrected = corrections.standing(ids);
        Map<Long, Map<String, Evidence>> lines = lines(ids);
        Chunk chunk = new Chunk(jdbc, ids, TABLES);
        for (Long id : ids) {
            ReportRow row = rows.get(id);
            if (row != null) {
                Report read = read(row, chunk, lines.getOrDefault(id, Map.of()));
                Report report = Overlay.over(read, List.of(), ofSentences(corrected.getOrDefault(id, List.of())));
                visitor.accept(ReportSentences.of(row.archive(), report));
            }
        }
    }

    private static Report read(ReportRow row, Chunk chunk, Map<String, Evidence> lines) {
        Long id = row.id();
        return row.bare().toBuilder()
                .whys(chunk.of(Parts.WHYS, id))
                .categories(chunk.of(Parts.LABELS, id))
                .gaps(chunk.of(Parts.GAPS, id))
                .lessons(new Lessons(List.of(), chunk.lessons("lucky", id), chunk.lessons("improve", id)))
                .evidence(lines)
                .build();
    }

    private static List<NewValue> ofSentences(List<NewValue> corrections) {
        return corrections.stream()
                .filter(each -> !each.fact().isMilestone() && !each.fact().isMinutes())
                .toList();
    }

    /** Where root causes and lessons stand; of the many lines of evidence no other is read. */
    private Map<Long, Map<String, Evidence>> lines(List<Long> ids) {
        Map<Long, Map<String, Evidence>> lines = new HashMap<>();
        jdbc.query(
                "select report_id, fact, line_number from report_evidence"
                        + " where report_id in (:ids) and (fact = 'rootCause' or fact like 'lessons.%')",
                Map.of("ids", ids), row -> {
                    lines.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                            .put(row.getString(2), new Evidence(row.getInt(3), 1, "", Basis.STATED));
                });
        return lines;
    }
}
