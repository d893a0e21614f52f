package io.hindcast.linting;

import io.hindcast.linting.LintSettings.Choice;
import io.hindcast.linting.LintSettings.Glob;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Diagnostic.Level;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The settings file of a repository where reports are written, with everything in it that cannot be understood. */
final class SettingsFile {
    static final String NAME = ".hindcast-lint.yaml";

    private static final List<String> WORDS = List.of("disable", "severity", "ignore", "paths");
    private static final List<String> PATH_WORDS = List.of("files", "disable", "severity");
    private static final List<String> LEVELS =
            Arrays.stream(Level.values()).map(Level::id).toList();

    private final List<Glob> ignored = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private SettingsFile() {}

    /** The settings of one file and its problems. */
    record Content(LintSettings settings, List<Diagnostic> problems) {
        Content {
            problems = List.copyOf(problems);
        }
    }

    /** The nearest settings file at or above this directory, up to the root of its Git repository. */
    static Optional<Path> above(Path directory) {
        for (Path each = directory.toAbsolutePath().normalize(); each != null; each = each.getParent()) {
            if (Files.isRegularFile(each.resolve(NAME))) {
                return Optional.of(each.resolve(NAME));
            }
            if (Files.exists(each.resolve(".git"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    static Content read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static Content parse(String yaml) {
        SettingsFile reader = new SettingsFile();
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (root != null && !Tag.NULL.equals(root.getTag())) {
                reader.read(root);
            }
        } catch (MarkedYAMLException broken) {
            reader.problem(broken.getProblemMark(), "This is no YAML: " + broken.getProblem() + ".");
        }
        return new Content(new LintSettings(reader.ignored, reader.choices), reader.problems);
    }

    private void read(Node root) {
        Map<String, Node> values = mapping(root, WORDS);
        choices.add(choice(List.of(Glob.EVERYTHING), values));
        for (Node each : list(values.get("paths"))) {
            Map<String, Node> path = mapping(each, PATH_WORDS);
            choices.add(choice(globs(path.get("files")), path));
        }
        ignored.addAll(globs(values.get("ignore")));
    }

    private Choice choice(List<Glob> files, Map<String, Node> values) {
        Set<String> disabled = new HashSet<>();
        for (Node each : list(values.get("disable"))) {
            String code = text(each);
            if (isKnown(code, each)) {
                disabled.add(code);
            }
        }
        Map<String, Level> severities = new HashMap<>();
        mapping(values.get("severity"), null).forEach((code, value) -> {
            String level = text(value);
            if (!LEVELS.contains(level)) {
                problem(value.getStartMark(), "'" + level + "' is no severity; use error, warning or info.");
            } else if (isKnown(code, value)) {
                severities.put(code, Level.valueOf(level.toUpperCase(Locale.ROOT)));
            }
        });
        return new Choice(files, disabled, severities);
    }

    private boolean isKnown(String code, Node place) {
        if (!Codes.isKnown(code)) {
            problem(place.getStartMark(), Codes.unknown(code));
            return false;
        }
        return true;
    }

    private List<Glob> globs(@Nullable Node node) {
        List<Glob> globs = new ArrayList<>();
        for (Node each : list(node)) {
            Glob glob = new Glob(text(each));
            try {
                glob.matches(Path.of("any"));
                globs.add(glob);
            } catch (PatternSyntaxException broken) {
                problem(
                        each.getStartMark(),
                        "'" + glob.pattern() + "' is no pattern of paths: " + broken.getDescription() + ".");
            }
        }
        return globs;
    }

    /** The values by key; a key that is not among these words is a problem. */
    private Map<String, Node> mapping(@Nullable Node node, @Nullable List<String> words) {
        Map<String, Node> values = new HashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple each : mapping.getValue()) {
                String key = text(each.getKeyNode());
                if (words == null || words.contains(key)) {
                    values.put(key, each.getValueNode());
                } else {
                    problem(
                            each.getKeyNode().getStartMark(),
                            "'" + key + "' is no setting" + Codes.suggestion(key, words));
                }
            }
        } else if (node != null) {
            problem(node.getStartMark(), "Names with values are expected here, such as 'disable: [action-vague]'.");
        }
        return values;
    }

    private static List<Node> list(@Nullable Node node) {
        return node == null ? List.of() : node instanceof SequenceNode list ? list.getValue() : List.of(node);
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    private void problem(@Nullable Mark mark, String message) {
        int line = mark == null ? 1 : mark.getLine() + 1;
        int column = mark == null ? 1 : mark.getColumn() + 1;
        problems.add(Codes.settings(message, line, column));
    }
}
