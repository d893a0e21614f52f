package io.hindcast.archive;

import io.hindcast.report.Action;
import io.hindcast.report.Measure;
import io.hindcast.report.Minutes;
import io.hindcast.report.Report;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Reads what whole-archive questions need, a chunk at a time, without texts, timelines and remarks. */
@Component
class FactsReader {
    private static final List<PartTable<?>> TABLES =
            List.of(Parts.SERVICES, Parts.DURATIONS, Parts.LABELS, Parts.GAPS, Parts.ACTIONS, Parts.LESSONS);

    private final NamedParameterJdbcOperations jdbc;
    private final StoredReports reports;
    private final ServiceDirectory directory;

    FactsReader(NamedParameterJdbcOperations jdbc, StoredReports reports, ServiceDirectory directory) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.directory = directory;
    }

    /** Hands over the facts of the reports with these identifiers, in this order. */
    void read(List<Long> ids, Consumer<ReportFacts> visitor) {
        Map<Long, ReportRow> rows = reports.rows(ids);
        Chunk chunk = new Chunk(jdbc, ids, TABLES);
        for (Long id : ids) {
            ReportRow row = rows.get(id);
            if (row != null) {
                visitor.accept(facts(row, chunk));
            }
        }
    }

    private ReportFacts facts(ReportRow row, Chunk chunk) {
        Report bare = row.bare();
        Long id = row.id();
        List<String> services = chunk.of(Parts.SERVICES, id);
        return new ReportFacts(
                row.archive(),
                bare.key(),
                Objects.requireNonNullElse(bare.title(), bare.key().value()),
                bare.date(),
                bare.severity(),
                services,
                teams(services),
                minutes(chunk.of(Parts.DURATIONS, id)),
                chunk.of(Parts.LABELS, id),
                chunk.of(Parts.GAPS, id),
                chunk.of(Parts.ACTIONS, id).stream().map(FactsReader::facts).toList(),
                chunk.lessons("lucky", id),
                bare.rootCause(),
                bare.compliance());
    }

    private List<String> teams(List<String> services) {
        return services.stream()
                .flatMap(name -> Services.parse(name).stream())
                .flatMap(service -> directory.teamOf(service).stream())
                .distinct()
                .toList();
    }

    private static Map<Measure, Integer> minutes(List<Map.Entry<Measure, Minutes>> durations) {
        Map<Measure, Integer> minutes = new EnumMap<>(Measure.class);
        durations.forEach(entry -> minutes.put(entry.getKey(), entry.getValue().value()));
        return minutes;
    }

    private static ReportFacts.ActionFacts facts(Parts.MarkedAction marked) {
        Action action = marked.action();
        return new ReportFacts.ActionFacts(
                marked.fingerprint(),
                action.task(),
                action.priority(),
                action.state(),
                action.owner(),
                action.due(),
                action.ticket(),
                action.goldenPath(),
                action.line(),
                action.doneOn());
    }
}
