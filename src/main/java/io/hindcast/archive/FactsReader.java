package io.hindcast.archive;

import io.hindcast.report.Action;
import io.hindcast.report.Durations;
import io.hindcast.report.Lessons;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestones;
import io.hindcast.report.Minutes;
import io.hindcast.report.Report;
import io.hindcast.report.ServiceName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Reads what whole-archive questions need, a chunk at a time, without texts, timelines and remarks. */
@Component
class FactsReader {
    private static final List<PartTable<?>> TABLES =
            List.of(Parts.SERVICES, Parts.DURATIONS, Parts.LABELS, Parts.GAPS, Parts.ACTIONS, Parts.LESSONS);
    private static final List<PartTable<?>> TABLES_TO_CORRECT =
            Stream.concat(TABLES.stream(), Stream.of(Parts.MILESTONES)).toList();

    private final NamedParameterJdbcOperations jdbc;
    private final StoredReports reports;
    private final CorrectionRows corrections;
    private final ServiceDirectory directory;

    FactsReader(
            NamedParameterJdbcOperations jdbc,
            StoredReports reports,
            CorrectionRows corrections,
            ServiceDirectory directory) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.corrections = corrections;
        this.directory = directory;
    }

    /** Hands over the facts of the reports with these identifiers, in this order. */
    void read(List<Long> ids, Consumer<ReportFacts> visitor) {
        Map<Long, ReportRow> rows = reports.rows(ids);
        Map<Long, List<NewValue>> corrected = corrections.standing(ids);
        Chunk chunk = new Chunk(jdbc, ids, corrected.isEmpty() ? TABLES : TABLES_TO_CORRECT);
        for (Long id : ids) {
            ReportRow row = rows.get(id);
            if (row != null) {
                visitor.accept(facts(row, chunk, corrected.getOrDefault(id, List.of())));
            }
        }
    }

    private ReportFacts facts(ReportRow row, Chunk chunk, List<NewValue> corrected) {
        List<Parts.MarkedAction> marked = chunk.of(Parts.ACTIONS, row.id());
        List<String> names =
                marked.stream().map(Parts.MarkedAction::fingerprint).toList();
        Report report = Overlay.over(read(row, chunk, marked), names, corrected);
        return new ReportFacts(
                row.archive(),
                report.key(),
                Objects.requireNonNullElse(report.title(), report.key().value()),
                report.date(),
                report.severity(),
                report.services(),
                teams(report.services()),
                minutes(report.minutes()),
                report.categories(),
                report.gaps(),
                actions(report.actions(), names),
                report.lessons().lucky(),
                report.rootCause(),
                report.compliance(),
                corrected.stream().map(NewValue::fact).collect(Collectors.toUnmodifiableSet()));
    }

    /** What the table and its chunk of parts tell of a report. */
    private static Report read(ReportRow row, Chunk chunk, List<Parts.MarkedAction> actions) {
        Long id = row.id();
        return row.bare().toBuilder()
                .services(chunk.of(Parts.SERVICES, id))
                .milestones(Milestones.of(chunk.mapOf(Parts.MILESTONES, id)))
                .minutes(Durations.of(chunk.mapOf(Parts.DURATIONS, id)))
                .categories(chunk.of(Parts.LABELS, id))
                .gaps(chunk.of(Parts.GAPS, id))
                .actions(actions.stream().map(Parts.MarkedAction::action).toList())
                .lessons(new Lessons(List.of(), chunk.lessons("lucky", id), List.of()))
                .build();
    }

    private List<String> teams(List<String> services) {
        return services.stream()
                .flatMap(name -> ServiceName.parse(name).stream())
                .flatMap(service -> directory.teamOf(service).stream())
                .distinct()
                .toList();
    }

    private static Map<Measure, Integer> minutes(Durations durations) {
        Map<Measure, Integer> minutes = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Minutes known = durations.get(measure);
            if (known != null) {
                minutes.put(measure, known.value());
            }
        }
        return minutes;
    }

    private static List<ReportFacts.ActionFacts> actions(List<Action> actions, List<String> names) {
        List<ReportFacts.ActionFacts> facts = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            facts.add(new ReportFacts.ActionFacts(
                    names.get(i),
                    action.task(),
                    action.priority(),
                    action.state(),
                    action.owner(),
                    action.due(),
                    action.ticket(),
                    action.goldenPath(),
                    action.line(),
                    action.doneOn()));
        }
        return facts;
    }
}
