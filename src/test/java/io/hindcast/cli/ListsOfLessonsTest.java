package io.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.HindcastApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The lists of what reports say alike and of what came of fixes, over a store with two reports. */
@SuppressWarnings("InlineFormatString") // the report is read on its own
class ListsOfLessonsTest {
    private static final String REPORT = """
            # %1$s
            - Date: %2$s
            - Affected services: %3$s
            - Time to restore: 90 min

            ## Five Whys
            1. Why did it stop? Labels were blank.
            2. Why? %4$s
            3. Why? %5$s (root cause)

            ## Where did we get lucky
            - The tape from the cellar still had the labels on it.

            ## Action Items
            | Task | Priority | Owner | Done |
            |---|---|---|---|
            | %6$s | High (%7$s) | Print Team | |
            """;

    @TempDir
    static Path directory;

    @BeforeAll
    static void importReports() throws IOException {
        Path reports = Files.createDirectories(directory.resolve("reports"));
        write(
                reports,
                "jam",
                "2025-01-10",
                "labels",
                "The spool is kept in memory.",
                "Add a spool on disk to the label printer driver",
                "Open");
        write(
                reports,
                "lost",
                "2025-03-10",
                "returns",
                "The label printer driver keeps no spool on disk, since its configuration had a wrong value.",
                "Count the labels that wait",
                "Done");
        assertThat(run("gaps").err()).contains("the archive is empty", "hindcast import");
        assertThat(run("import", reports.toString()).status()).isZero();
    }

    @Test
    void listed_fixes_show_incident_cause_and_action_side_by_side() {
        JsonNode fixes = run("listed-fixes").json();

        assertThat(fixes).hasSize(1);
        assertThat(fixes.at("/0/incident/key").asString()).isEqualTo("lost");
        assertThat(fixes.at("/0/incident/restore").asInt()).isEqualTo(90);
        assertThat(fixes.at("/0/cause/words").asString()).startsWith("The label printer driver keeps no spool");
        assertThat(fixes.at("/0/action/key").asString()).isEqualTo("jam");
        assertThat(fixes.at("/0/action/state").asString()).isEqualTo("open");
        assertThat(fixes.at("/0/same").isNull()).isTrue();
        assertThat(run("listed-fixes", "--service", "labels").json()).isEmpty();
    }

    @Test
    void luck_tells_what_answers_it_and_can_be_limited_to_what_nothing_does() {
        JsonNode luck = run("luck").json();

        assertThat(luck).hasSize(2);
        assertThat(luck.at("/0/luck/words").asString()).startsWith("The tape from the cellar");
        assertThat(luck.at("/0/actions")).isEmpty();
        assertThat(run("luck", "--unanswered", "--to", "2025-02-01").json()).hasSize(1);
    }

    @Test
    void shared_whys_tell_the_reports_and_the_hours() {
        JsonNode whys = run("shared-whys").json();

        assertThat(whys).hasSize(1);
        assertThat(whys.at("/0/services")).hasSize(2);
        assertThat(whys.at("/0/hoursLost").asDouble()).isEqualTo(3);
        assertThat(whys.at("/0/reports")).hasSize(2);
        assertThat(run("shared-whys", "--format", "csv").out().lines().skip(1))
                .describedAs("a row for each report")
                .hasSize(2);
    }

    @Test
    void fixes_tell_what_came_of_an_action_that_is_done() {
        JsonNode fixes = run("fixes").json();

        assertThat(fixes).isNotEmpty().allSatisfy(fix -> {
            assertThat(fix.at("/action/task").asString()).isEqualTo("Count the labels that wait");
            assertThat(fix.get("verdict").asString()).isIn("worked", "failed", "too-early");
            assertThat(fix.get("before")).isNotEmpty();
        });
        assertThat(run("fixes", "--format", "csv").out()).startsWith("gap,task,key,factor,services,done,verdict");
    }

    @Test
    void gaps_of_an_archive_without_any_say_what_was_looked_for() {
        Answer gaps = run("gaps");

        assertThat(gaps.status()).isZero();
        assertThat(gaps.out()).isEmpty();
        assertThat(gaps.err())
                .contains("No gaps in 2 reports", "components", "no candidates", "hindcast catalogue preview");
    }

    private static void write(
            Path directory, String name, String day, String service, String cause, String task, String state)
            throws IOException {
        String why = name.equals("jam")
                ? "Rehearsals never carry production load."
                : "Our rehearsals carry no production load at all.";
        List<String> parts = List.of("Labels stop at " + service, day, service, why, cause, task, state);
        Files.writeString(directory.resolve(name + ".md"), REPORT.formatted(parts.toArray()));
    }

    private static Answer run(String... words) {
        Stream<String> all = Stream.concat(
                Stream.of(words), Stream.of("--data", directory.resolve("store").toString()));
        return Answer.to(HindcastApplication.class, all.toList());
    }
}
