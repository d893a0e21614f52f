package io.hindcast.classifying;

import io.hindcast.report.Axis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report that a reader has labeled: the file, its factor, other acceptable factors, acceptable triggers, and gaps. */
record Labeled(Path file, String factor, Set<String> factors, Set<String> triggers, Set<List<String>> gaps) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Catalogue CATALOGUE = Catalogue.bundled();

    /** The directory of public archives, where it stands beside the project. */
    static Optional<Path> corpora() {
        return Stream.of("../shared/corpora", "../../shared/corpora")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }

    static List<Labeled> gold(Path corpora) throws IOException {
        List<Labeled> all = new ArrayList<>();
        for (String line : Files.readAllLines(corpora.resolve("gold.jsonl"))) {
            JsonNode one = JSON.readTree(line);
            Path file = corpora.resolve(text(one, "corpus")).resolve(text(one, "file"));
            all.add(of(file, text(one, "category"), one.path("category_alt"), Set.of(), Set.of()));
        }
        return all;
    }

    static List<Labeled> sample() throws IOException {
        List<Labeled> all = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/sample-truth.jsonl"))) {
            JsonNode one = JSON.readTree(line);
            if (one.path("category").isString()) {
                Set<List<String>> gaps = new java.util.LinkedHashSet<>();
                one.path("gaps")
                        .forEach(gap -> gaps.add(asInCatalogue(text(gap, "component"), text(gap, "capability"))));
                String trigger = one.path("trigger").asString(Category.UNKNOWN);
                Path file = Path.of("data/reports").resolve(text(one, "file"));
                all.add(of(file, text(one, "category"), one.path("categoryAlt"), Set.of(trigger), gaps));
            }
        }
        return all;
    }

    /** Our own labels of one set, {@code train} or {@code test}. */
    static List<Labeled> own(Path corpora, String set) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/labels/reports.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[0].equals(set))
                .map(cells -> new Labeled(
                        corpora.resolve(cells[1]).resolve(cells[2]),
                        cells[3],
                        Set.copyOf(Arrays.asList((cells[3] + "," + cells[4]).split(","))),
                        Set.copyOf(Arrays.asList(cells[5].split(","))),
                        Set.of()))
                .toList();
    }

    static List<String> asInCatalogue(String component, String capability) {
        return CATALOGUE
                .component(component)
                .map(one -> List.of(
                        one.name(),
                        one.capability(capability).map(Capability::name).orElse(capability)))
                .orElseGet(() -> List.of(component, capability));
    }

    private static Labeled of(Path file, String factor, JsonNode others, Set<String> triggers, Set<List<String>> gaps) {
        Set<String> factors = new java.util.LinkedHashSet<>(List.of(id(factor)));
        others.forEach(other -> factors.add(id(other.asString())));
        return new Labeled(file, id(factor), factors, triggers, gaps);
    }

    private static String id(String words) {
        return CATALOGUE.idOf(Axis.FACTOR, words).orElse(words);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
