package io.hindcast.linting;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Diagnostic;
import io.hindcast.report.Diagnostic.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintSettingsTest {
    private static final Diagnostic VAGUE = new Diagnostic(Level.INFO, "action-vague", "Vague.", 3, 1);

    @TempDir
    Path folder;

    @Test
    void a_rule_is_switched_off_everywhere_or_for_some_paths() {
        LintSettings settings = settings("""
                disable: [whys-too-few]
                paths:
                  - files: "2019/**"
                    disable: [action-vague]
                """);

        assertThat(settings.apply(Path.of("2019/a.md"), VAGUE)).isEmpty();
        assertThat(settings.apply(Path.of("2020/a.md"), VAGUE)).contains(VAGUE);
    }

    @Test
    void a_severity_is_changed_and_the_last_choice_wins() {
        LintSettings settings = settings("""
                severity:
                  action-vague: warning
                paths:
                  - files: [payments/**, checkout.md]
                    severity:
                      action-vague: error
                """);

        assertThat(settings.apply(Path.of("a.md"), VAGUE))
                .map(Diagnostic::severity)
                .contains(Level.WARNING);
        assertThat(settings.apply(Path.of("payments/a.md"), VAGUE))
                .map(Diagnostic::severity)
                .contains(Level.ERROR);
        assertThat(settings.apply(Path.of("2025/checkout.md"), VAGUE))
                .map(Diagnostic::severity)
                .contains(Level.ERROR);
    }

    @Test
    void patterns_are_those_of_gitignore() {
        LintSettings settings = settings("ignore: [README.md, drafts/, 'old/**/*.md', /template.md]");

        assertThat(List.of(
                        "README.md",
                        "2025/README.md",
                        "drafts/a.md",
                        "2025/drafts/b/a.md",
                        "old/a.md",
                        "old/x/a.md",
                        "template.md"))
                .allMatch(path -> settings.isIgnored(Path.of(path)));
        assertThat(List.of("a.md", "older/a.md", "2025/template.md", "2025/old/a.md"))
                .noneMatch(path -> settings.isIgnored(Path.of(path)));
    }

    @Test
    void what_cannot_be_understood_is_told_with_its_place_and_what_may_be_meant() {
        assertThat(problems("disable: [acton-vague]"))
                .containsExactly("1:11 There is no rule 'acton-vague'; did you mean 'action-vague'?");
        assertThat(problems("\nseverity:\n  action-vague: fatal\n"))
                .containsExactly("3:17 'fatal' is no severity; use error, warning or info.");
        assertThat(problems("disabled: [action-vague]"))
                .containsExactly("1:1 'disabled' is no setting; did you mean 'disable'?");
        assertThat(problems("disable: [action-vague"))
                .singleElement()
                .asString()
                .startsWith("1:23 This is no YAML");
        assertThat(problems("# nothing yet\n")).isEmpty();
    }

    @Test
    void the_nearest_file_above_holds_and_a_repository_ends_the_search() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("repository/reports/2025"));
        Path outside = Files.writeString(folder.resolve(SettingsFile.NAME), "disable: [action-vague]");
        assertThat(SettingsFile.above(inner)).contains(outside);

        Files.createDirectories(folder.resolve("repository/.git"));
        assertThat(SettingsFile.above(inner)).isEmpty();

        Path own = Files.writeString(folder.resolve("repository").resolve(SettingsFile.NAME), "");
        assertThat(SettingsFile.above(inner)).contains(own);
    }

    @Test
    void a_mistake_in_the_settings_is_an_error_of_the_run() throws IOException, InterruptedException {
        Files.writeString(folder.resolve(SettingsFile.NAME), "disable: [acton-vague]\nignore: ['*.md']\n");
        Files.writeString(folder.resolve("a.md"), "");

        Linter linter = new Linter(Set.of());
        linter.lint(folder);

        assertThat(linter.result().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).endsWith(SettingsFile.NAME);
            assertThat(finding.remark().code()).isEqualTo("lint-settings");
        });
        assertThat(linter.result().hasErrors()).isTrue();
    }

    private static LintSettings settings(String yaml) {
        SettingsFile.Content content = SettingsFile.parse(yaml);
        assertThat(content.problems()).isEmpty();
        return content.settings();
    }

    private static List<String> problems(String yaml) {
        return SettingsFile.parse(yaml).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message())
                .toList();
    }
}
