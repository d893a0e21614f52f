package io.hindcast.archive;

import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.LabelSource;
import io.hindcast.report.Labeling;
import io.hindcast.report.Reading;
import io.hindcast.report.ReportKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** The tables of labels and of what they were derived from. */
@Component
class LabelRows {
    private final NamedParameterJdbcOperations jdbc;
    private final CorrectionRows corrections;

    LabelRows(NamedParameterJdbcOperations jdbc, CorrectionRows corrections) {
        this.jdbc = jdbc;
        this.corrections = corrections;
    }

    /** Keeps other transactions from these reports' labels; whoever writes a report forgets its labeling first. */
    void lock(Collection<Long> ids) {
        jdbc.query(
                "select report_id from report_labeling where report_id in (:ids) for update",
                Map.of("ids", ids),
                row -> {});
    }

    /** Forgets by which catalogue these reports were labeled, and from what. */
    void forget(Collection<Long> ids) {
        jdbc.update("delete from report_labeling where report_id in (:ids)", Map.of("ids", ids));
        jdbc.update("delete from report_label_source where report_id in (:ids)", Map.of("ids", ids));
    }

    /** Keeps by which catalogue these reports are labeled, and from what. */
    void insert(Map<Long, Reading> readings) {
        List<@Nullable Object[]> labelings = new ArrayList<>();
        List<@Nullable Object[]> sources = new ArrayList<>();
        readings.forEach((id, reading) -> {
            LabelSource source = reading.labelSource();
            if (source != null) {
                labelings.add(Sql.values(id, source.catalogue()));
                sources.add(Sql.values(id, source.text()));
            }
        });
        if (!labelings.isEmpty()) {
            batch("insert into report_labeling (report_id, catalogue) values (?, ?)", labelings);
            batch("insert into report_label_source (report_id, body) values (?, ?)", sources);
        }
    }

    /** What the labels of these reports were derived from; those that cannot be labeled anew are left out. */
    Map<Long, LabelSource> sources(Collection<Long> ids) {
        Map<Long, LabelSource> sources = LinkedHashMap.newLinkedHashMap(ids.size());
        jdbc.query(
                "select l.report_id, l.catalogue, s.body from report_labeling l"
                        + " join report_label_source s on s.report_id = l.report_id where l.report_id in (:ids)",
                Map.of("ids", ids),
                row -> {
                    sources.put(row.getLong(1), new LabelSource(row.getString(2), row.getString(3)));
                });
        return sources;
    }

    /** The reports of these sources as they are labeled. */
    List<LabeledReport> read(Map<Long, LabelSource> sources) {
        Set<Long> ids = sources.keySet();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Label>> labels = Parts.LABELS.read(jdbc, ids);
        Map<Long, List<GapMention>> gaps = Parts.GAPS.read(jdbc, ids);
        Map<Long, List<Boolean>> goldenPath = goldenPath(ids);
        Map<Long, List<NewValue>> corrected = corrections.standing(ids);
        return jdbc.query(
                "select r.id, a.name, r.report_key, r.title from report r join archive a on a.id = r.archive_id"
                        + " where r.id in (:ids)",
                Map.of("ids", ids),
                (row, number) -> {
                    Long id = row.getLong(1);
                    return new LabeledReport(
                            id,
                            row.getString(2),
                            new ReportKey(row.getString(3)),
                            Objects.requireNonNullElse(row.getString(4), row.getString(3)),
                            Objects.requireNonNull(sources.get(id)),
                            new Labeling(
                                    labels.getOrDefault(id, List.of()),
                                    gaps.getOrDefault(id, List.of()),
                                    goldenPath.getOrDefault(id, List.of())),
                            corrected.getOrDefault(id, List.of()).stream()
                                    .map(NewValue::fact)
                                    .collect(Collectors.toSet()));
                });
    }

    private Map<Long, List<Boolean>> goldenPath(Collection<Long> ids) {
        Map<Long, List<Boolean>> found = new HashMap<>();
        jdbc.query(
                "select report_id, golden_path from report_action where report_id in (:ids) order by report_id, ordinal",
                Map.of("ids", ids),
                row -> {
                    found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(row.getBoolean(2));
                });
        return found;
    }

    /** A report whose labels differ, and those that it gets. */
    record Relabeled(LabeledReport report, Labeling after) {

        /** Whether it is called something else. */
        boolean isRenamed() {
            return !after.namesAs(report.labels());
        }

        /** Whether other actions of it change the Golden Path. */
        boolean isRemarked() {
            return !after.goldenPath().equals(report.labels().goldenPath());
        }

        private <T> PartTable.Change<T> of(Function<Labeling, List<T>> part) {
            return new PartTable.Change<>(report.id(), part.apply(report.labels()), part.apply(after));
        }
    }

    /** Gives these reports other labels, and remembers that the other rooms do not know. */
    void replace(List<Relabeled> changed, Instant now) {
        JdbcOperations rows = jdbc.getJdbcOperations();
        Parts.LABELS.change(
                rows, changed.stream().map(one -> one.of(Labeling::categories)).toList());
        Parts.GAPS.change(
                rows, changed.stream().map(one -> one.of(Labeling::gaps)).toList());
        batch(
                "update report_action set golden_path = ? where report_id = ? and ordinal = ?",
                changed.stream().flatMap(LabelRows::marks).toList());
        batch(
                "update report_labeling set changed_at = ?, untold = true, renamed = renamed or ?, remarked = remarked or ?"
                        + " where report_id = ?",
                changed.stream()
                        .map(one -> Sql.values(now, one.isRenamed(), one.isRemarked(), one.report.id()))
                        .toList());
    }

    private static Stream<@Nullable Object[]> marks(Relabeled one) {
        List<Boolean> before = one.report.labels().goldenPath();
        List<Boolean> after = one.after.goldenPath();
        return IntStream.range(0, after.size())
                .filter(i -> i >= before.size() || !after.get(i).equals(before.get(i)))
                .mapToObj(i -> Sql.values(after.get(i), one.report.id(), i));
    }

    /** Remembers that the other rooms know of these. */
    void told(Collection<Long> ids) {
        jdbc.update(
                "update report_labeling set untold = false, renamed = false, remarked = false where report_id in (:ids)",
                Map.of("ids", ids));
    }

    /** Remembers that the catalogue of this fingerprint labeled these reports. */
    void mark(Collection<Long> ids, String catalogue) {
        jdbc.update(
                "update report_labeling set catalogue = :catalogue where report_id in (:ids)",
                Map.of("catalogue", catalogue, "ids", ids));
    }

    private void batch(String sql, List<@Nullable Object[]> values) {
        if (!values.isEmpty()) {
            jdbc.getJdbcOperations().batchUpdate(sql, new RowBatch(values));
        }
    }
}
