package io.hindcast.reading.markdown;

import io.hindcast.reading.document.Document.FrontMatterValue;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Diagnostic;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The YAML between two lines of {@code ---} at the top of a file: its values by name as they are written, never turned into
 * objects. {@code lines} is how many lines of the file it takes; 0 where there is none.
 */
record FrontMatter(Map<String, FrontMatterValue> values, int lines, List<Diagnostic> remarks) {
    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0, List.of());
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])[A-Z]");
    private static final int DEEPEST = 3;
    private static final LoaderOptions LIMITS = limits();
    /** Takes every plain value as text; telling numbers, days and the like apart costs more than all the rest. */
    private static final Resolver AS_WRITTEN = new Resolver() {
        @Override
        protected void addImplicitResolvers() {}
    };

    /** Copies the collections. */
    FrontMatter {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        remarks = List.copyOf(remarks);
    }

    /** Reads the front matter of these lines; never throws. */
    static FrontMatter of(List<String> lines) {
        // front matter starts in the first line; bad YAML is remarked and left out.
        if (lines.getFirst().stripTrailing().equals("+++")) {
            return ofPlus(lines);
        }
        if (!lines.getFirst().stripTrailing().equals("---")) {
            return NONE;
        }
        int end = 1;
        while (end < lines.size() && !isEnd(lines.get(end).stripTrailing())) {
            end++;
        }
        if (end == lines.size()) {
            return looksOpen(lines) ? new FrontMatter(Map.of(), 0, List.of(Remark.FRONT_MATTER_OPEN.at(1, 1))) : NONE;
        }
        List<String> inside = lines.subList(1, end);
        if (!inside.isEmpty() && inside.stream().noneMatch(line -> line.contains(":"))) {
            return NONE;
        }
        return parse(String.join("\n", inside), end + 1);
    }

    // between two lines of "+++" each line is a name, an equals sign and a value, as in TOML.
    private static FrontMatter ofPlus(List<String> lines) {
        Map<String, FrontMatterValue> values = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals("+++")) {
                return new FrontMatter(values, i + 1, List.of());
            }
            int equals = line.indexOf('=');
            if (equals > 0 && equals < 40) {
                List<String> texts = new ArrayList<>();
                for (String each : line.substring(equals + 1)
                        .replaceAll("^\\s*\\[|\\]\\s*$", "")
                        .split("(?<=[\"']),", 20)) {
                    texts.add(Words.brief(each.strip().replaceAll("^[\"']|[\"']$", ""), 500));
                }
                texts.removeIf(String::isBlank);
                String name = line.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                values.putIfAbsent(name, new FrontMatterValue(texts, i + 1));
            }
        }
        return NONE;
    }

    private static boolean isEnd(String line) {
        return line.equals("---") || line.equals("...");
    }

    private static boolean looksOpen(List<String> lines) {
        return lines.size() > 1 && lines.get(1).matches("[A-Za-z_-]{1,40}:.*");
    }

    private static FrontMatter parse(String yaml, int lines) {
        try {
            Map<String, FrontMatterValue> values = new LinkedHashMap<>();
            if (compose(yaml) instanceof MappingNode mapping) {
                collect("", mapping, values, 0);
            }
            return new FrontMatter(values, lines, List.of());
        } catch (YAMLException e) {
            String problem = e.getMessage() == null ? "unreadable" : e.getMessage();
            return new FrontMatter(
                    plainLines(yaml),
                    lines,
                    List.of(Remark.FRONT_MATTER_UNREADABLE.at(1, 1, Words.brief(problem, 120))));
        }
    }

    private static @Nullable Node compose(String yaml) {
        ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(yaml)), LIMITS);
        return new Composer(parser, AS_WRITTEN, LIMITS).getSingleNode();
    }

    // of bad YAML the plain "name: value" lines are still read
    private static Map<String, FrontMatterValue> plainLines(String yaml) {
        Map<String, FrontMatterValue> values = new LinkedHashMap<>();
        String[] lines = yaml.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0 && colon < 40 && lines[i].substring(0, colon).matches("[\\w .-]+")) {
                String value = lines[i].substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", "");
                if (!value.isEmpty()) {
                    String name = lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT);
                    values.putIfAbsent(name, new FrontMatterValue(List.of(Words.brief(value, 500)), i + 2));
                }
            }
        }
        return values;
    }

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(20);
        limits.setNestingDepthLimit(20);
        limits.setCodePointLimit(200_000);
        limits.setAllowRecursiveKeys(false);
        return limits;
    }

    private static void collect(String prefix, MappingNode mapping, Map<String, FrontMatterValue> into, int depth) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                String name = prefix
                        + CAPITAL.matcher(key.getValue().strip())
                                .replaceAll(" $0")
                                .toLowerCase(Locale.ROOT);
                if (tuple.getValueNode() instanceof MappingNode inner && depth < DEEPEST) {
                    collect(name + ".", inner, into, depth + 1);
                    continue;
                }
                List<String> texts = new ArrayList<>();
                texts(tuple.getValueNode(), texts, 0);
                into.putIfAbsent(
                        name, new FrontMatterValue(texts, key.getStartMark().getLine() + 2));
            }
        }
    }

    private static void texts(Node node, List<String> into, int depth) {
        switch (node) {
            case ScalarNode scalar -> {
                if (!scalar.getValue().isBlank()) {
                    into.add(Words.squeeze(scalar.getValue()));
                }
            }
            case SequenceNode sequence
            when depth < DEEPEST -> sequence.getValue().forEach(each -> texts(each, into, depth + 1));
            case MappingNode mapping
            when depth < DEEPEST && !mapping.getValue().isEmpty() ->
                texts(mapping.getValue().getFirst().getValueNode(), into, depth + 1);
            default -> {}
        }
    }
}
