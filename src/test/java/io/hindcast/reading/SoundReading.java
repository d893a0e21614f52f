package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Action;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Evidence;
import io.hindcast.report.Outcome;
import io.hindcast.report.Passage;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import io.hindcast.report.Why;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds for the reading of any file, however damaged: an answer, all of whose facts stand on lines of the text. */
final class SoundReading {
    private SoundReading() {}

    /** Reads this file and checks what came of it. */
    static void of(SourceFile file) {
        List<Reading> readings = new ReportReader().read(file);
        assertThat(readings).as("readings of %s", file.path()).isNotEmpty();
        readings.forEach(SoundReading::check);
    }

    private static void check(Reading reading) {
        Report report = reading.report();
        List<String> lines = List.of(reading.text().split("\n", -1));
        int first = reading.firstLine();
        if (report.outcome() != Outcome.REJECTED) {
            assertThat(lines(reading))
                    .as("lines of the facts of %s", report.key())
                    .allMatch(line -> line >= first && line < first + lines.size());
            assertThat(report.evidence()).allSatisfy((member, evidence) -> stands(evidence, lines, first));
        }
        assertThat(report.diagnostics())
                .allMatch(each -> each.line() >= 1 && each.column() >= 1)
                .extracting(Diagnostic::message)
                .noneMatch(String::isBlank);
    }

    private static IntStream lines(Reading reading) {
        Report report = reading.report();
        return Stream.of(
                        reading.passages().stream().map(Passage::line),
                        report.timeline().stream().map(TimelineEvent::line),
                        report.actions().stream().map(Action::line),
                        report.whys().stream().map(Why::line))
                .flatMap(each -> each)
                .mapToInt(Integer::intValue);
    }

    private static void stands(Evidence evidence, List<String> lines, int first) {
        assertThat(evidence.line()).isBetween(first, first + lines.size() - 1);
        assertThat(evidence.column())
                .isBetween(1, lines.get(evidence.line() - first).length() + 1);
    }
}
