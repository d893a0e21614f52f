package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.GapMention;
import io.hindcast.report.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How gaps are found that are told without the words "Golden Path", in sentences of our own told as a root cause. */
class GapAgreementTest {
    private final Classifier classifier = Classifier.bundled();

    /** A sentence, and the gap that it tells: "?" for a name that the catalogue does not know, nothing for no gap. */
    private record Line(String set, String component, String capability, String sentence) {

        static Line of(String line) {
            String[] cells = line.split("\\|", 4);
            return new Line(cells[0], cells[1], cells[2], cells[3]);
        }

        boolean tellsGap() {
            return !component.isEmpty();
        }

        boolean isToldBy(GapMention gap) {
            return component.equals("?")
                    ? gap.candidate()
                    : gap.component().equals(component)
                            && (capability.equals("?") || (!gap.candidate() && capability.equals(gap.capability())));
        }
    }

    @Test
    void what_a_shared_part_lacks_is_mostly_found_and_seldom_where_nothing_is_told() throws IOException {
        for (String set : List.of("tune", "hold")) {
            List<Line> lines = lines(set);
            long said = lines.stream().filter(line -> !found(line).isEmpty()).count();
            long right = lines.stream()
                    .filter(line -> line.tellsGap() && found(line).stream().anyMatch(line::isToldBy))
                    .count();
            long told = lines.stream().filter(Line::tellsGap).count();

            assertThat((double) right / said)
                    .describedAs(set + ": right of those found")
                    .isGreaterThan(0.9);
            assertThat((double) right / told)
                    .describedAs(set + ": found of those told")
                    .isGreaterThan(0.8);
        }
    }

    private List<GapMention> found(Line line) {
        String report = """
                # Post-mortem: Requests failed

                - Date: 2026-03-04
                - Service: orders-api

                ## Root cause

                %s
                """.formatted(line.sentence);
        Reading reading = new ReportReader()
                .read(new SourceFile("report.md", report.getBytes(StandardCharsets.UTF_8)))
                .getFirst();
        return classifier.classify(reading).report().gaps();
    }

    private static List<Line> lines(String set) throws IOException {
        try (InputStream in = Objects.requireNonNull(GapAgreementTest.class.getResourceAsStream("/labels/gaps.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Line::of)
                    .filter(line -> line.set.equals(set))
                    .toList();
        }
    }
}
