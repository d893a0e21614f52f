package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Action;
import io.hindcast.report.LabelSource;
import io.hindcast.report.Labeling;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MaterialTest {
    private static final Classifier CLASSIFIER = Classifier.bundled();

    @Test
    void every_report_of_the_sample_gets_the_same_labels_from_what_was_kept_as_from_its_text() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data/reports"))) {
            List<Path> reports =
                    files.filter(path -> path.toString().endsWith(".md")).toList();
            assertThat(reports).isNotEmpty().allSatisfy(MaterialTest::isLabeledTheSame);
        }
    }

    private static void isLabeledTheSame(Path file) throws IOException {
        SourceFile source = new SourceFile(file.toString(), Files.readAllBytes(file));
        for (Reading read : new ReportReader().read(source)) {
            if (read.report().outcome() != Outcome.REJECTED) {
                Reading labeled = CLASSIFIER.classify(read);
                Report report = labeled.report();
                LabelSource kept = Objects.requireNonNull(labeled.labelSource());
                assertThat(CLASSIFIER.label(kept.text()))
                        .isEqualTo(new Labeling(
                                report.categories(),
                                report.gaps(),
                                report.actions().stream()
                                        .map(Action::goldenPath)
                                        .toList()));
                assertThat(kept.catalogue()).isEqualTo(CLASSIFIER.catalogue().fingerprint());
            }
        }
    }

    @Test
    void anything_else_is_refused() {
        assertThatThrownBy(() -> CLASSIFIER.label("no such thing")).isInstanceOf(IllegalArgumentException.class);
    }
}
