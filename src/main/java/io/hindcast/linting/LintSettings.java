package io.hindcast.linting;

import io.hindcast.report.Diagnostic;
import io.hindcast.report.Diagnostic.Level;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a team wants of lint, as its settings file says: files that are passed over, and choices for all files and for some,
 * of which a later one wins. Paths are relative to the directory of that file.
 */
record LintSettings(List<Glob> ignored, List<Choice> choices) {
    static final LintSettings NONE = new LintSettings(List.of(), List.of());

    /** Copies the lists. */
    LintSettings {
        ignored = List.copyOf(ignored);
        choices = List.copyOf(choices);
    }

    /** Rules switched off and severities changed, for the files that fit one of the patterns. */
    record Choice(List<Glob> files, Set<String> disabled, Map<String, Level> severities) {
        Choice {
            files = List.copyOf(files);
            disabled = Set.copyOf(disabled);
            severities = Map.copyOf(severities);
        }

        private boolean isAbout(Path path) {
            return files.stream().anyMatch(glob -> glob.matches(path));
        }
    }

    /** A pattern of paths as in .gitignore: without a slash it fits a name in any folder, with one it starts at the settings file. */
    record Glob(String pattern) {
        static final Glob EVERYTHING = new Glob("**");

        boolean matches(Path path) {
            String glob = pattern.startsWith("/") ? pattern.substring(1) : pattern;
            glob = glob.endsWith("/") ? glob + "**" : glob;
            Stream<String> forms = pattern.contains("/") && !pattern.endsWith("/")
                    ? Stream.of(glob, glob.replace("**/", ""))
                    : Stream.of(glob, "**/" + glob);
            return forms.map(form -> FileSystems.getDefault().getPathMatcher("glob:" + form))
                    .anyMatch((PathMatcher matcher) -> matcher.matches(path));
        }
    }

    boolean isIgnored(Path path) {
        return ignored.stream().anyMatch(glob -> glob.matches(path));
    }

    /** The remark as these settings want it for this file; empty where it is switched off. */
    Optional<Diagnostic> apply(Path path, Diagnostic remark) {
        Level level = remark.severity();
        for (Choice choice : choices) {
            if (choice.isAbout(path)) {
                if (choice.disabled().contains(remark.code())) {
                    return Optional.empty();
                }
                level = choice.severities().getOrDefault(remark.code(), level);
            }
        }
        return Optional.of(new Diagnostic(level, remark.code(), remark.message(), remark.line(), remark.column()));
    }
}
