package io.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.HindcastApplication;
import io.hindcast.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands as the contract has them, over one store with a few reports of the sample archive. */
class CommandsTest {
    private static final String EXHAUSTION = "2024/2024-02-13-payment-connection-exhaustion";

    @TempDir
    static Path directory;

    private static Path samples;
    private static Answer imported;

    @BeforeAll
    static void importSamples() {
        samples = Samples.copyInto(directory);
        imported = run("import", samples.toString());
    }

    @Test
    void import_ends_with_one_line_of_figures_that_add_up() {
        JsonNode counts = imported.json();

        assertThat(imported.status()).isZero();
        assertThat(counts.propertyNames())
                .containsExactlyInAnyOrder("seen", "read", "partial", "rejected", "unchanged", "removed", "seconds");
        assertThat(counts.get("seen").asInt()).isEqualTo(6);
        assertThat(counts.get("read").asInt() + counts.get("partial").asInt()).isEqualTo(5);
        assertThat(counts.get("rejected").asInt()).isEqualTo(1);
    }

    @Test
    void import_fails_where_files_are_rejected_only_when_it_is_to_be_strict() {
        Answer strict = run("import", "--strict", samples.toString());

        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.json().get("unchanged").asInt()).isEqualTo(6);
    }

    @Test
    void import_of_what_is_not_there_ends_with_2_and_says_so() {
        Answer missing = run("import", directory.resolve("nowhere").toString());

        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("nowhere", "no such file or directory");
        assertThat(missing.json().get("seen").asInt()).isZero();
    }

    @Test
    void actions_tell_report_services_due_date_and_basis() {
        Answer all = run("actions");

        assertThat(all.status()).isZero();
        assertThat(all.json()).hasSizeGreaterThan(10);
        JsonNode one = all.json().get(0);
        assertThat(one.get("key").asString()).startsWith("2024/");
        assertThat(one.get("services")).isNotEmpty();
        assertThat(one.at("/due/date").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(one.at("/due/basis").asString()).isIn("stated", "derived");
    }

    @Test
    void actions_are_overdue_as_of_the_day_that_is_asked_for() {
        JsonNode early = run("actions", "--overdue", "--as-of", "2024-01-31").json();
        JsonNode late = run("actions", "--overdue", "--as-of", "2030-01-01", "--state", "open,in-progress")
                .json();

        assertThat(early).isEmpty();
        assertThat(late)
                .isNotEmpty()
                .allSatisfy(action -> assertThat(action.get("state").asString()).isIn("open", "in-progress"));
    }

    @Test
    void actions_come_as_csv_too() {
        List<String> lines = run("actions", "--service", "Payment-v2", "--format", "csv")
                .out()
                .lines()
                .toList();

        assertThat(lines.getFirst()).startsWith("key,services,task,priority,state,owner,due,dueBasis");
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allMatch(line -> line.startsWith(EXHAUSTION));
    }

    @Test
    void a_state_that_is_none_ends_with_2_and_names_those_that_there_are() {
        Answer answer = run("actions", "--state", "finished");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("'finished' is no state; use open, in-progress, blocked, done");
    }

    @Test
    void metrics_say_their_definition_and_what_they_rest_on() {
        Answer answer = run("metrics", "--measure", "restore", "--by", "year", "--to", "2024-12-31");
        JsonNode year = answer.json().at("/rows/0");

        assertThat(answer.status()).isZero();
        assertThat(answer.json().get("definition").asString()).startsWith("Time to restore");
        assertThat(answer.json().get("rows")).hasSize(1);
        assertThat(year.get("group").asString()).isEqualTo("2024");
        assertThat(year.get("known").asInt() + year.get("unknown").asInt()).isEqualTo(5);
        assertThat(year.get("median").asDouble())
                .isBetween(
                        year.at("/medianInterval/0").asDouble(),
                        year.at("/medianInterval/1").asDouble());
        assertThat(year.propertyNames()).contains("mean", "p90", "max", "meanInterval");
        assertThat(run("metrics", "--by", "year").status()).isEqualTo(2);
    }

    @Test
    void gaps_are_json_lines_and_recurring_ones_hit_two_incidents() {
        List<JsonNode> all = run("gaps").lines();
        List<JsonNode> recurring = run("gaps", "--recurring").lines();

        assertThat(all).hasSizeGreaterThan(recurring.size());
        assertThat(recurring).singleElement().satisfies(gap -> {
            assertThat(gap.get("component").asString()).isEqualTo("Postgres template");
            assertThat(gap.get("capability").asString()).isEqualTo("dynamic connection scaling");
            assertThat(gap.get("state").asString()).isIn("open", "being-closed", "closed", "recurred");
            assertThat(gap.get("incidents")).hasSize(2);
            assertThat(gap.get("hoursLost").asDouble()).isPositive();
            assertThat(gap.get("unknownHours").asInt()).isZero();
            assertThat(gap.get("services")).isNotEmpty();
            assertThat(gap.get("actions")).isNotEmpty();
        });
    }

    @Test
    void reindex_builds_what_a_lost_index_held() throws IOException {
        Answer before = run("search", "connection pool");
        try (Stream<Path> files = Files.list(directory.resolve("store/index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        Answer reindex = run("reindex");

        assertThat(reindex.status()).isZero();
        assertThat(reindex.out()).isEmpty();
        assertThat(reindex.err()).contains("5 reports indexed");
        assertThat(run("search", "connection pool").json().get("hits"))
                .isNotEmpty()
                .isEqualTo(before.json().get("hits"));
    }

    @Test
    void similar_finds_what_is_like_a_report_or_a_text_with_the_words_shared() throws IOException {
        Path pasted = Files.writeString(
                directory.resolve("error.txt"), "FATAL: remaining connection slots are reserved, pool exhausted");

        JsonNode report = run("similar", EXHAUSTION).json();
        JsonNode text =
                run("similar", "--text", pasted.toString(), "--limit", "1").json();

        assertThat(report.at("/hits/0/key").asString()).isEqualTo("2024/2024-06-18-loyalty-points-campaign-pool");
        assertThat(report.at("/hits/0/shared")).isNotEmpty();
        assertThat(text.get("hits")).hasSize(1);
        assertThat(text.at("/hits/0/shared")).isNotEmpty();
    }

    @Test
    void similar_to_what_is_not_there_says_so() {
        assertThat(run("similar", "2024/none").err()).contains("There is no report 2024/none");
        assertThat(run("similar", "--text", "none.txt").err()).contains("There is no file none.txt");
        assertThat(run("similar").status()).isEqualTo(2);
    }

    @Test
    void export_prints_every_stored_report_with_its_key() {
        Answer export = run("export");

        assertThat(export.status()).isZero();
        assertThat(Set.copyOf(export.lines().stream()
                        .map(report -> report.get("key").asString())
                        .toList()))
                .hasSize(5)
                .contains(EXHAUSTION);
    }

    private static Answer run(String... words) {
        Stream<String> all = Stream.concat(
                Stream.of(words), Stream.of("--data", directory.resolve("store").toString()));
        return Answer.to(HindcastApplication.class, all.toList());
    }
}
