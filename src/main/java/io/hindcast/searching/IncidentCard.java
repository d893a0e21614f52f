package io.hindcast.searching;

import io.hindcast.archive.StoredReport;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.EventKind;
import io.hindcast.report.Milestone;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes the {@link Incident} of a report, and keeps it as bytes in the index. */
final class IncidentCard {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LEAD = 280;
    private static final int REMEDY = 240;

    private IncidentCard() {}

    static byte[] write(Incident incident) {
        return MAPPER.writeValueAsBytes(incident);
    }

    static Incident read(byte[] bytes, int offset, int length) {
        return MAPPER.readValue(bytes, offset, length, Incident.class);
    }

    static Incident of(StoredReport stored) {
        Report report = stored.report();
        LabelNames names = LabelNames.of(report.categories(), report.gaps());
        Minutes restore = report.minutes().restore();
        return new Incident(
                stored.archive(),
                report.key(),
                Optional.ofNullable(report.title()).orElse(report.key().value()),
                report.date(),
                report.severity(),
                report.services(),
                names.factors(),
                names.triggers(),
                names.components(),
                restore == null ? null : restore.value(),
                lead(report),
                remedies(report));
    }

    private static String lead(Report report) {
        return Stream.of(report.summary(), report.rootCause(), userImpact(report))
                .filter(text -> text != null && !text.isBlank())
                .map(text -> shortened(text, LEAD))
                .findFirst()
                .orElse("");
    }

    private static @Nullable String userImpact(Report report) {
        return report.impact() == null ? null : report.impact().user();
    }

    /** What ended the impact, then the most telling action: on the Golden Path before others, done before open. */
    private static List<Remedy> remedies(Report report) {
        Stream<Remedy> ended = endOfImpact(report).stream()
                .map(event -> new Remedy(shortened(event.text(), REMEDY), null, event.line()));
        Stream<Remedy> lasting = report.actions().stream()
                .filter(action -> action.state() != ActionState.DROPPED)
                .min(Comparator.comparing((Action action) -> action.state() != ActionState.DONE)
                        .thenComparing(action -> !action.goldenPath()))
                .map(action -> new Remedy(shortened(action.task(), REMEDY), action.state(), action.line()))
                .stream();
        return Stream.concat(ended, lasting).toList();
    }

    private static Optional<TimelineEvent> endOfImpact(Report report) {
        return Stream.of(Milestone.MITIGATED, Milestone.RESOLVED)
                .flatMap(milestone -> Stream.ofNullable(report.milestones().get(milestone)))
                .map(Moment::line)
                .flatMap(line -> report.timeline().stream().filter(event -> line != null && event.line() == line))
                .findFirst()
                .or(() -> report.timeline().stream()
                        .filter(event -> event.kind() == EventKind.MITIGATED)
                        .findFirst());
    }

    /** The text on one line, cut at a word with an ellipsis where it is longer. */
    private static String shortened(String text, int length) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= length) {
            return line;
        }
        int cut = line.lastIndexOf(' ', length);
        return line.substring(0, cut > length / 2 ? cut : length).stripTrailing() + " …";
    }
}
