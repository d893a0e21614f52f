package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.LabelSource;
import io.hindcast.report.Labeling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CatalogueDifferenceTest {
    private static final Catalogue SHIPPED = Catalogue.bundled();
    private static final Map<String, Labeling> LABELS = new LinkedHashMap<>();
    private static final String POOL = "The pool of Ægir's shop ran dry.";

    @BeforeAll
    static void labelTheSample() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data/reports"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                new ReportReader()
                        .read(new SourceFile(file.toString(), Files.readAllBytes(file)))
                        .forEach(reading -> Optional.ofNullable(
                                        Classifier.bundled().classify(reading).labelSource())
                                .map(LabelSource::text)
                                .ifPresent(text ->
                                        LABELS.put(text, Classifier.bundled().label(text))));
            }
        }
        assertThat(LABELS).hasSizeGreaterThan(50);
    }

    @Test
    void whatever_line_of_a_list_goes_or_comes_reports_said_to_keep_their_labels_keep_them() {
        int moved = 0;
        int perhaps = 0;
        for (Catalogue other : without(itemLines(), 15)) {
            int[] counts = compare(other);
            moved += counts[0];
            perhaps += counts[1];
        }
        assertThat(moved).isPositive();
        assertThat(perhaps).as("few are labeled anew for one line").isLessThan(15 * LABELS.size() / 4);
    }

    @Test
    void whatever_spellings_or_groups_change_reports_said_to_keep_their_labels_keep_them() {
        List<String> lines = Catalogue.bundledText().lines().toList();
        List<Integer> spellings = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches("  \\w+: [\\[(].*"))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        assertThat(without(spellings, 4))
                .isNotEmpty()
                .allSatisfy(other -> assertThat(compare(other)[1]).isLessThanOrEqualTo(LABELS.size()));
    }

    @Test
    void several_changes_at_once_are_told_too() {
        String text = Catalogue.bundledText()
                .replace("label: Capacity", "label: Demand")
                .replace("- id: postgres-template", "- id: database-template")
                .replace("    - not the cause\n", "    - hardly to blame\n");
        assertThat(text).isNotEqualTo(Catalogue.bundledText());
        compare(Catalogue.of(text));
    }

    @Test
    void two_rules_that_change_places_concern_the_reports_with_words_of_one_of_them() {
        int[] counts = compare(withTwoRulesSwapped());
        assertThat(counts[1]).isLessThan(LABELS.size() / 2);
    }

    @Test
    void rules_in_the_reverse_order_concern_reports_with_words_of_those_that_moved() {
        assertThat(compare(withRulesReversed())[1]).isPositive();
    }

    private static Catalogue withTwoRulesSwapped() {
        List<String> lines = new ArrayList<>(Catalogue.bundledText().lines().toList());
        int first = IntStream.range(1, lines.size())
                .filter(i -> isQuery(lines.get(i - 1)) && isQuery(lines.get(i)))
                .findFirst()
                .orElseThrow();
        Collections.swap(lines, first - 1, first);
        return Catalogue.of(String.join("\n", lines));
    }

    private static Catalogue withRulesReversed() {
        List<String> lines = new ArrayList<>();
        List<String> queries = new ArrayList<>();
        Catalogue.bundledText().lines().forEach(line -> {
            if (isQuery(line)) {
                queries.addFirst(line);
                return;
            }
            lines.addAll(queries);
            queries.clear();
            lines.add(line);
        });
        return Catalogue.of(String.join("\n", lines));
    }

    private static boolean isQuery(String line) {
        return line.startsWith("          - '");
    }

    @Test
    void comments_colors_and_owners_concern_no_report() {
        String text = Catalogue.bundledText().replaceAll("owner: .+", "owner: Nobody") + "\n# a remark\n";
        CatalogueDifference difference = CatalogueDifference.between(SHIPPED, Catalogue.of(text));
        assertThat(LABELS.keySet().stream().noneMatch(difference::mayMove)).isTrue();
    }

    @Test
    void letters_beyond_ascii_are_looked_at_rather_than_guessed() {
        String before = "          - '\"(conflicting OR incompatible OR mixed)";
        Catalogue other =
                Catalogue.of(Catalogue.bundledText().replace(before, "          - '\"null field\"'\n" + before));
        CatalogueDifference difference = CatalogueDifference.between(SHIPPED, other);
        assertThat(difference.mayMove(source(POOL))).isTrue();
        assertThat(difference.mayMove(source(POOL.replace("Æ", "E")))).isFalse();
    }

    private static String source(String rootCause) {
        return Optional.ofNullable(Classifier.bundled()
                        .classify(new Told().rootCause(rootCause).reading())
                        .labelSource())
                .map(LabelSource::text)
                .orElseThrow();
    }

    /** How many reports have other labels, and how many might. */
    private static int[] compare(Catalogue other) {
        CatalogueDifference there = CatalogueDifference.between(SHIPPED, other);
        CatalogueDifference back = CatalogueDifference.between(other, SHIPPED);
        Classifier classifier = new Classifier(other);
        int[] counts = {0, 0};
        LABELS.forEach((source, labels) -> {
            boolean moves = !classifier.label(source).equals(labels);
            counts[0] += moves ? 1 : 0;
            counts[1] += there.mayMove(source) ? 1 : 0;
            assertThat(!moves || (there.mayMove(source) && back.mayMove(source)))
                    .isTrue();
        });
        return counts;
    }

    private static List<Integer> itemLines() {
        List<String> lines = Catalogue.bundledText().lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches("\\s+- (?!\\w+:).*"))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Catalogues without one of these lines each, chosen by a fixed seed; those that cannot be read without it are left out. */
    private static List<Catalogue> without(List<Integer> candidates, int most) {
        List<String> lines = Catalogue.bundledText().lines().toList();
        Collections.shuffle(candidates, new Random(15));
        return candidates.stream()
                .limit(most)
                .flatMap(line -> {
                    List<String> left = new ArrayList<>(lines);
                    left.remove((int) line);
                    try {
                        return Stream.of(Catalogue.of(String.join("\n", left)));
                    } catch (CatalogueException needed) {
                        return Stream.empty();
                    }
                })
                .toList();
    }
}
