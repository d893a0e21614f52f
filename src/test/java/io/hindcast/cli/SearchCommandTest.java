package io.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.HindcastApplication;
import io.hindcast.OpenHouse;
import io.hindcast.archive.ReportStore;
import io.hindcast.report.Reading;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {
    @TempDir
    static Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void keepOneReport() {
        try (OpenHouse house = OpenHouse.in(data)) {
            house.get(ReportStore.class)
                    .save(
                            "tests",
                            "/tests",
                            List.of(new Reading(
                                    new ReportBuilder(
                                                    new ReportKey("2025/pool"),
                                                    new Source("2025/pool.md", null, "00", "markdown"))
                                            .title("Checkout has no connection left")
                                            .services(List.of("checkout"))
                                            .rootCause("The connection pool was exhausted.")
                                            .build(),
                                    "# Checkout\nThe connection pool was exhausted.\n",
                                    List.of())));
        }
    }

    @Test
    void the_answer_has_the_shape_of_the_contract() {
        int status = run(new SearchCommand(rooms()), "connection pool", "--service", "checkout");

        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(status).isZero();
        assertThat(answer.at("/total").asInt()).isEqualTo(1);
        assertThat(answer.at("/hits/0/key").asString()).isEqualTo("2025/pool");
        assertThat(answer.at("/hits/0/score").asDouble()).isPositive();
        assertThat(answer.at("/hits/0/snippets/0").asString()).isEqualTo("The connection pool was exhausted.");
        assertThat(answer.at("/facets/service/0/value").asString()).isEqualTo("checkout");
        assertThat(answer.at("/facets/service/0/count").asInt()).isEqualTo(1);
        assertThat(answer.at("/facets/severity").isArray()).isTrue();
        assertThat(answer.at("/facets/category").isArray()).isTrue();
    }

    @Test
    void a_query_that_cannot_be_understood_ends_with_2_and_the_column() {
        int status = run(new SearchCommand(rooms()), "pool (connection");

        assertThat(status).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("column 6: This parenthesis is never closed.");
    }

    @Test
    void a_number_of_hits_that_cannot_be_is_told_in_a_sentence() {
        CommandLine line =
                CommandLineDoor.line(rooms()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

        assertThat(line.execute("search", "pool", "--limit", "-1", "--data", data.toString()))
                .isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("Not a page of hits: offset 0, limit -1; each may be 0 to 10000");
    }

    private static Rooms rooms() {
        return new Rooms(HindcastApplication.class);
    }

    private int run(AbstractCommand command, String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--data";
        all[words.length + 1] = data.toString();
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
    }
}
