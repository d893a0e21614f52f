package io.hindcast.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.DiagnosticRule;
import io.hindcast.report.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of docs/reading-rules.md and keeps the list of remarks and the code in step. */
class ListedRemarksTest {

    @Test
    void each_remark_is_listed_with_its_level_and_sentence_and_each_listed_one_exists() {
        Set<String> made = Stream.concat(ReportReader.remarks().stream(), QualityRule.all().stream())
                .collect(Collectors.toMap(DiagnosticRule::code, rule -> rule, (reading, quality) -> reading))
                .values()
                .stream()
                .map(rule -> rule.code() + " (" + rule.severity().id() + ") " + rule.sentence())
                .collect(Collectors.toSet());
        assertThat(ListedRemarks.all().stream()
                        .map(listed -> listed.code() + " (" + listed.severity() + ") " + listed.sentence()))
                .containsExactlyInAnyOrderElementsOf(made);
        assertThat(ListedRemarks.headings()).doesNotHaveDuplicates().hasSameSizeAs(ListedRemarks.all());
    }

    @ParameterizedTest
    @MethodSource("listed")
    void the_example_draws_the_remark(ListedRemarks listed) {
        List<Diagnostic> drawn = remarks(listed.draws());
        assertThat(drawn).extracting(Diagnostic::code).contains(listed.code());
        assertThat(drawn)
                .filteredOn(remark -> remark.code().equals(listed.code()))
                .allSatisfy(remark -> assertThat(isInText(remark, listed.draws()))
                        .describedAs("%s stands in the text", remark)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("listed")
    void the_counter_example_does_not(ListedRemarks listed) {
        assertThat(remarks(listed.doesNot())).extracting(Diagnostic::code).doesNotContain(listed.code());
    }

    static List<ListedRemarks> listed() {
        return ListedRemarks.all();
    }

    private static List<Diagnostic> remarks(SourceFile file) {
        return new ReportReader()
                .read(file).stream().flatMap(ListedRemarksTest::remarks).toList();
    }

    private static Stream<Diagnostic> remarks(Reading reading) {
        return Stream.concat(
                reading.report().diagnostics().stream(),
                Review.of(reading.report(), reading.text(), Set.of()).findings().stream());
    }

    private static boolean isInText(Diagnostic remark, SourceFile file) {
        List<String> lines =
                new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
        boolean first = remark.line() == 1 && remark.column() == 1;
        return first
                || (remark.line() <= lines.size()
                        && remark.column() <= lines.get(remark.line() - 1).length());
    }
}
