package io.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LintCommandTest {
    private static final String CLEAN = """
            # Outage of the build farm

            **Date:** 2025-03-12

            ## Impact

            All 40 teams waited 25 minutes for builds.

            ## Timeline (UTC)

            - 14:05 First builds fail
            - 14:10 Alert triggered
            - 14:30 Rollback completed, all clear

            ## Root cause

            Nothing rotates the logs of the build hosts.

            ## Action items

            - [ ] Rotate logs in the base image (@ann)
            """;
    private static final String FLAWED = CLEAN.replace("Nothing rotates the logs of the build hosts.", "Human error.")
            .replace(" (@ann)", "");

    @TempDir
    Path folder;

    @Test
    void a_report_without_flaws_prints_nothing_and_passes() throws IOException {
        Answer answer = lint(file("2025-03-12-farm.md", CLEAN).toString());

        assertThat(answer.out()).isEmpty();
        assertThat(answer.status()).isZero();
        assertThat(answer.err()).contains("1 files, 1 reports: 0 errors, 0 warnings, 0 notes");
    }

    @Test
    void each_finding_is_one_line_with_its_place_and_code_and_warnings_pass() throws IOException {
        Path report = file("2025-03-12-farm.md", FLAWED);

        Answer answer = lint(report.toString());

        assertThat(answer.out().lines())
                .containsExactly(
                        report
                                + ":17:1: warning: The root cause ends with a person ('Human error'); ask what made the mistake"
                                + " possible and what let it pass. [root-cause-blames-person]",
                        report + ":21:7: info: The action names no owner; name who will do it. [action-without-owner]");
        assertThat(answer.status()).isZero();
    }

    @Test
    void what_is_no_report_is_an_error_where_it_is_named_and_a_note_beside_reports() throws IOException {
        file("2025-03-12-farm.md", CLEAN);
        Path readme = file("README.md", "# Reports\n\nThis folder holds our reports.\n");

        assertThat(lint(readme.toString()).status()).isEqualTo(1);
        Answer walk = lint(folder.toString());
        assertThat(walk.status()).isZero();
        assertThat(walk.out())
                .isEqualToIgnoringNewLines(readme
                        + ":1:1: info: This file tells about its folder and not about an incident, so it was not read as a report."
                        + " [readme]");
    }

    @Test
    void an_unreadable_file_is_an_error_and_so_is_a_path_that_does_not_exist() throws IOException {
        file("2025-03-12-farm.md", "");

        assertThat(lint(folder.toString()).status()).isEqualTo(1);
        Answer missing = lint(folder.resolve("nowhere").toString());
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).contains("nowhere: there is no such file or directory");
    }

    @Test
    void a_rule_is_switched_off_on_the_command_line_and_in_the_report() throws IOException {
        String report = file("2025-03-12-farm.md", FLAWED).toString();
        assertThat(lint(report, "--disable", "action-without-owner,root-cause-blames-person")
                        .out())
                .isEmpty();

        String quiet = file("quiet.md", FLAWED + "\n<!-- hindcast-lint disable=action-without-owner -->\n")
                .toString();
        assertThat(lint(quiet).out()).contains("[root-cause-blames-person]").doesNotContain("action-without-owner");
    }

    @Test
    void a_code_that_is_none_is_an_error_with_a_suggestion() throws IOException {
        String report = file("2025-03-12-farm.md", FLAWED).toString();

        Answer option = lint(report, "--disable", "acton-without-owner");
        assertThat(option.status()).isEqualTo(1);
        assertThat(option.err())
                .contains("There is no rule 'acton-without-owner'; did you mean 'action-without-owner'?");

        String comment = file("typo.md", CLEAN + "\n<!-- hindcast-lint disable=action-vauge -->\n")
                .toString();
        Answer typo = lint(comment);
        assertThat(typo.status()).isEqualTo(1);
        assertThat(typo.out())
                .contains(
                        "typo.md:23:28: error: There is no rule 'action-vauge'; did you mean 'action-vague'? [lint-settings]");
    }

    @Test
    void words_of_the_organisations_own_scale_of_severities_are_known_from_the_settings() throws IOException {
        Path report =
                file("farm.md", CLEAN.replace("**Date:** 2025-03-12", "**Date:** 2025-03-12\n\n**Severity:** Orange"));
        assertThat(lint(report.toString()).out()).contains("[severity-unknown]");
        System.setProperty("hindcast.severity.words.orange", "2");
        try {
            assertThat(lint(report.toString()).out()).isEmpty();
        } finally {
            System.clearProperty("hindcast.severity.words.orange");
        }
    }

    @Test
    void json_has_the_same_findings() throws IOException {
        String report = file("2025-03-12-farm.md", FLAWED).toString();

        JsonNode findings =
                JsonMapper.shared().readTree(lint(report, "--format", "json").out());

        assertThat(findings).hasSize(2);
        assertThat(findings.get(1).get("file").asString()).isEqualTo(report);
        assertThat(findings.get(1).get("line").asInt()).isEqualTo(21);
        assertThat(findings.get(1).get("column").asInt()).isEqualTo(7);
        assertThat(findings.get(1).get("severity").asString()).isEqualTo("info");
        assertThat(findings.get(1).get("code").asString()).isEqualTo("action-without-owner");
    }

    @Test
    void what_is_less_bad_than_asked_for_is_not_printed() throws IOException {
        String report = file("2025-03-12-farm.md", FLAWED).toString();

        assertThat(lint(report, "--level", "warning").out().lines()).hasSize(1);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Answer lint(String... arguments) {
        return Answer.to(
                LintCommandTest.class,
                Stream.concat(Stream.of("lint"), Stream.of(arguments)).toList());
    }
}
