package io.hindcast.classifying;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One mapping of a catalogue file that knows its line, so that every complaint about it can name the place. */
final class Entry {
    private final MappingNode node;
    private final Map<String, Node> members = new LinkedHashMap<>();
    private final String what;

    private Entry(Node node, String what) {
        if (!(node instanceof MappingNode mapping)) {
            throw at(node.getStartMark(), what + " should be a list of names and values");
        }
        this.node = mapping;
        this.what = what;
        mapping.getValue().forEach(pair -> {
            String name = scalar(pair.getKeyNode());
            if (members.put(name, pair.getValueNode()) != null) {
                throw problem(pair.getKeyNode(), "'" + name + "' stands twice");
            }
        });
    }

    /** The root of a catalogue file. */
    static Entry root(Reader yaml) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(yaml);
            if (root == null) {
                throw new CatalogueException(1, 1, "the catalogue is empty");
            }
            return new Entry(root, "the catalogue");
        } catch (MarkedYAMLException e) {
            throw at(e.getProblemMark(), "not readable as YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new CatalogueException(1, 1, "not readable as YAML: " + e.getMessage());
        }
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** The text of a member that must be there. */
    String text(String name) {
        String value = textOrNull(name);
        if (value == null || value.isBlank()) {
            throw problem("'" + name + "' is missing");
        }
        return value.strip();
    }

    @Nullable
    String textOrNull(String name) {
        Node value = members.get(name);
        return value == null ? null : scalar(value);
    }

    /** The address of a web page, null where the member is absent. */
    @Nullable
    String address(String name) {
        String value = textOrNull(name);
        if (value != null && !value.strip().matches("https?://\\S+")) {
            throw problem(member(name), "'" + name + "' should be an address (https://...), not '" + value + "'");
        }
        return value == null ? null : value.strip();
    }

    int number(String name) {
        String value = text(name);
        if (!value.matches("\\d{1,4}")) {
            throw problem(member(name), "'" + name + "' should be a number, not '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    /** The texts of a list, each with its line; empty where the member is absent. */
    List<Text> texts(String name) {
        return items(name).stream()
                .map(item -> new Text(scalar(item).strip(), item))
                .toList();
    }

    /** The entry that is a member, if it is there. */
    Optional<Entry> entry(String name, String whatItIs) {
        return Optional.ofNullable(members.get(name)).map(value -> new Entry(value, whatItIs));
    }

    /** The names of all members, in order. */
    List<String> names() {
        return List.copyOf(members.keySet());
    }

    /** The entries of a list; empty where the member is absent. */
    List<Entry> entries(String name, String whatEachIs) {
        return items(name).stream().map(item -> new Entry(item, whatEachIs)).toList();
    }

    /** Complains about a member that no reader will look at, most likely a misspelled one. */
    Entry only(String... names) {
        Set<String> known = Set.of(names);
        members.forEach((name, value) -> {
            if (!known.contains(name)) {
                throw problem(value, "'" + name + "' is not known here; known are " + String.join(", ", names));
            }
        });
        return this;
    }

    CatalogueException problem(String complaint) {
        return problem(node, complaint);
    }

    /** Complains about a text of this entry. */
    CatalogueException problem(Text text, String complaint) {
        return problem(text.node, complaint);
    }

    private CatalogueException problem(Node place, String complaint) {
        String id = members.get("id") instanceof ScalarNode one ? one.getValue() : null;
        String name = members.get("name") instanceof ScalarNode one ? one.getValue() : null;
        String title = id != null ? id : name;
        return at(place.getStartMark(), what + (title == null ? "" : " '" + title + "'") + ": " + complaint);
    }

    private List<Node> items(String name) {
        Node value = members.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode list)) {
            throw problem(value, "'" + name + "' should be a list");
        }
        return list.getValue();
    }

    private String scalar(Node value) {
        if (!(value instanceof ScalarNode one)) {
            throw problem(value, "a single value should stand here");
        }
        return one.getValue();
    }

    private Node member(String name) {
        return members.getOrDefault(name, node);
    }

    private static CatalogueException at(@Nullable Mark mark, String complaint) {
        return mark == null
                ? new CatalogueException(1, 1, complaint)
                : new CatalogueException(mark.getLine() + 1, mark.getColumn() + 1, complaint);
    }

    /** A text of a catalogue file and where it stands. */
    record Text(String value, Node node) {}
}
