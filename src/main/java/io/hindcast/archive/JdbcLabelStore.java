package io.hindcast.archive;

import io.hindcast.report.Axis;
import io.hindcast.report.LabelSource;
import io.hindcast.report.Labeling;
import io.hindcast.report.ReportKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The labels of all reports over a relational database. */
@Component
class JdbcLabelStore implements LabelStore {
    /** So few that a search that waits until they are indexed again does not wait long. */
    private static final int REMARKED_AT_ONCE = 100;

    private static final int OTHERS_AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final LabelRows rows;
    private final News news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JdbcLabelStore(JdbcClient jdbc, LabelRows rows, News news, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Count count(String catalogue) {
        return jdbc.sql("select count(case when l.catalogue = :catalogue then 1 end),"
                        + " count(case when l.catalogue <> :catalogue then 1 end),"
                        + " count(case when l.catalogue is null then 1 end)"
                        + " from report r left join report_labeling l on l.report_id = r.id where r.removed_at is null")
                .param("catalogue", catalogue)
                .query((row, number) -> new Count(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    @Override
    public List<Long> waiting(String catalogue) {
        return jdbc.sql("select report_id from report_labeling l join report r on r.id = l.report_id"
                        + " where catalogue <> ? and r.removed_at is null order by report_id")
                .param(catalogue)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    @Override
    public List<Long> all() {
        return jdbc.sql("select report_id from report_labeling l join report r on r.id = l.report_id"
                        + " where r.removed_at is null order by report_id")
                .query((row, number) -> row.getLong(1))
                .list();
    }

    @Override
    public Optional<LabeledReport> find(String archive, ReportKey report) {
        return jdbc.sql("select r.id from report r join archive a on a.id = r.archive_id"
                        + " where a.name = ? and r.report_key = ?")
                .params(archive, report.value())
                .query((row, number) -> row.getLong(1))
                .optional()
                .flatMap(id -> rows.read(rows.sources(List.of(id))).stream().findFirst());
    }

    @Override
    public List<CorrectedCause> correctedCauses() {
        return jdbc.sql(
                        "select c.archive, r.root_cause, c.new_value from correction c join archive a on a.name = c.archive"
                                + " join report r on r.archive_id = a.id and r.report_key = c.report_key"
                                + " where c.standing = true and c.fact = ? and c.new_value is not null"
                                + " and r.root_cause is not null order by c.id")
                .param(FactName.of(Axis.FACTOR).value())
                .query((row, number) -> new CorrectedCause(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3).lines().findFirst().orElse("")))
                .list();
    }

    @Override
    public List<ReadCause> rootCauses(Collection<String> reports) {
        return reports.isEmpty()
                ? List.of()
                : jdbc.sql("select a.name || '/' || r.report_key, a.name, r.root_cause from report r"
                                + " join archive a on a.id = r.archive_id where a.name || '/' || r.report_key in (:reports)"
                                + " and r.root_cause is not null order by r.id")
                        .param("reports", reports)
                        .query((row, number) -> new ReadCause(row.getString(1), row.getString(2), row.getString(3)))
                        .list();
    }

    @Override
    public void read(List<Long> ids, Consumer<LabeledReport> visitor) {
        rows.read(rows.sources(ids)).forEach(visitor);
    }

    @Override
    public Map<Long, LabelSource> sources(List<Long> ids) {
        return rows.sources(ids);
    }

    @Override
    public int label(
            String catalogue, List<Long> ids, Predicate<LabelSource> mayMove, Function<LabeledReport, Labeling> anew) {
        Integer changed = transaction.execute(status -> {
            rows.lock(ids);
            Map<Long, LabelSource> moving = new LinkedHashMap<>(rows.sources(ids));
            moving.values().removeIf(mayMove.negate());
            List<LabelRows.Relabeled> different = new ArrayList<>();
            for (LabeledReport report : rows.read(moving)) {
                Labeling labels = anew.apply(report);
                if (!labels.equals(report.labels())) {
                    different.add(new LabelRows.Relabeled(report, labels));
                }
            }
            rows.replace(different, clock.instant());
            rows.mark(ids, catalogue);
            return different.size();
        });
        return changed == null ? 0 : changed;
    }

    @Override
    public void tell() {
        List<List<Long>> parts = new ArrayList<>(parts(untold(true), REMARKED_AT_ONCE));
        parts.addAll(parts(untold(false), OTHERS_AT_ONCE));
        for (int i = 0; i < parts.size(); i++) {
            List<Long> ids = parts.get(i);
            boolean last = i == parts.size() - 1;
            transaction.executeWithoutResult(status -> tell(ids, last));
        }
    }

    private List<Long> untold(boolean remarked) {
        return jdbc.sql("select report_id from report_labeling where untold and remarked = ? order by report_id")
                .param(remarked)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private static List<List<Long>> parts(List<Long> ids, int size) {
        List<List<Long>> parts = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += size) {
            parts.add(ids.subList(start, Math.min(start + size, ids.size())));
        }
        return parts;
    }

    private void tell(List<Long> ids, boolean last) {
        Map<String, Told> told = new TreeMap<>();
        jdbc.sql(
                        "select a.name, r.report_key, l.renamed, l.remarked from report r join archive a on a.id = r.archive_id"
                                + " join report_labeling l on l.report_id = r.id where r.id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    told.computeIfAbsent(row.getString(1), archive -> new Told())
                            .add(new ReportKey(row.getString(2)), row.getBoolean(3), row.getBoolean(4));
                });
        rows.told(ids);
        Iterator<Map.Entry<String, Told>> each = told.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<String, Told> moved = each.next();
            news.tell(moved.getValue().of(moved.getKey(), last && !each.hasNext()));
        }
    }

    /** What is to be told of one archive's reports. */
    private static final class Told {
        private final List<ReportKey> reports = new ArrayList<>();
        private final List<ReportKey> renamed = new ArrayList<>();
        private final List<ReportKey> remarked = new ArrayList<>();

        void add(ReportKey report, boolean isRenamed, boolean isRemarked) {
            reports.add(report);
            if (isRenamed) {
                renamed.add(report);
            }
            if (isRemarked) {
                remarked.add(report);
            }
        }

        LabelsMoved of(String archive, boolean last) {
            return new LabelsMoved(archive, reports, renamed, remarked, last);
        }
    }
}
