package io.hindcast.classifying;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Replaces single values in a text of YAML and leaves the rest, comments and order too, as it is. */
final class YamlText {
    private final String text;

    YamlText(String text) {
        this.text = text;
    }

    /** The text with this value of a mapping set; null takes it away, one that is not there is added. */
    String set(MappingNode mapping, String name, @Nullable String value) {
        Optional<NodeTuple> there = mapping.getValue().stream()
                .filter(pair -> pair.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name))
                .findFirst();
        if (value == null) {
            return there.map(pair -> without(mapping, pair)).orElse(text);
        }
        return there.map(pair -> splice(start(pair.getValueNode()), end(pair.getValueNode()), value))
                .orElseGet(() -> added(mapping, name, value));
    }

    /** The text with a list of a mapping set, a block of these lines, each as far in as the first. */
    String setBlock(MappingNode mapping, String name, List<String> lines) {
        Optional<Node> there = mapping.getValue().stream()
                .filter(pair -> pair.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name))
                .map(NodeTuple::getValueNode)
                .findFirst();
        int in = mapping.getValue().getFirst().getKeyNode().getStartMark().getColumn() + 2;
        if (there.isPresent() && ((CollectionNode<?>) there.get()).getFlowStyle() != FlowStyle.FLOW) {
            String rest = "\n" + " ".repeat(there.get().getStartMark().getColumn());
            return splice(start(there.get()), end(there.get()), String.join(rest, lines));
        }
        String block = "\n" + " ".repeat(in) + String.join("\n" + " ".repeat(in), lines);
        if (there.isPresent()) {
            return splice(start(there.get()), end(there.get()), block);
        }
        int end = end(mapping.getValue().getLast().getValueNode());
        return splice(end, end, "\n" + indent(mapping.getValue().getFirst().getKeyNode()) + name + ":" + block);
    }

    private String added(MappingNode mapping, String name, String value) {
        Node second = mapping.getValue().get(1).getKeyNode();
        String after = mapping.getFlowStyle() == FlowStyle.FLOW ? ", " : "\n" + indent(second);
        return splice(start(second), start(second), name + ": " + value + after);
    }

    /** The text with one more item behind the last of a block list, or as the first of an empty one. */
    String append(CollectionNode<? extends Node> list, Collection<String> lines) {
        if (list.getValue().isEmpty()) {
            return splice(start(list), end(list), "\n" + item("  ", lines));
        }
        String indent = " ".repeat(list.getStartMark().getColumn());
        int end = end(list.getValue().getLast());
        return splice(end, end, "\n\n" + item(indent, lines));
    }

    /** The text with a list at its end that it did not have, of this one item. */
    String started(String name, Collection<String> lines) {
        return text.stripTrailing() + "\n\n" + name + ":\n" + item("  ", lines) + "\n";
    }

    /** The text with one more item right before the last of a block list. */
    String insertBeforeLast(CollectionNode<? extends Node> list, Collection<String> lines) {
        int at = lineOf(list.getValue().getLast());
        return splice(at, at, item(" ".repeat(list.getStartMark().getColumn()), lines) + "\n\n");
    }

    /** The text without an item of a block list, and without the blank line behind it. */
    String withoutItem(Node item) {
        int next = text.indexOf('\n', end(item));
        int to = next < 0 ? text.length() : next + 1;
        return splice(lineOf(item), text.startsWith("\n", to) ? to + 1 : to, "");
    }

    private int lineOf(Node node) {
        return text.lastIndexOf('\n', start(node)) + 1;
    }

    private static String item(String indent, Collection<String> lines) {
        return lines.stream().collect(Collectors.joining("\n" + indent + "  ", indent + "- ", ""));
    }

    private String without(MappingNode mapping, NodeTuple pair) {
        int next = mapping.getValue().indexOf(pair) + 1;
        return next < mapping.getValue().size()
                ? splice(
                        start(pair.getKeyNode()),
                        start(mapping.getValue().get(next).getKeyNode()),
                        "")
                : splice(end(mapping.getValue().get(next - 2).getValueNode()), end(pair.getValueNode()), "");
    }

    private String splice(int from, int to, String with) {
        return text.substring(0, from) + with + text.substring(to);
    }

    private int start(Node node) {
        return text.offsetByCodePoints(0, node.getStartMark().getIndex());
    }

    /** Where a value ends; the mark of a block stands behind the blanks and comments that follow it. */
    private int end(Node node) {
        int start = start(node);
        List<String> lines = new ArrayList<>(text.substring(
                        start, text.offsetByCodePoints(0, node.getEndMark().getIndex()))
                .lines()
                .toList());
        while (lines.size() > 1 && isNothing(Objects.requireNonNull(lines.getLast()))) {
            lines.removeLast();
        }
        return start + String.join("\n", lines).stripTrailing().length();
    }

    private static boolean isNothing(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static String indent(Node node) {
        return " ".repeat(node.getStartMark().getColumn());
    }

    /** A list of words in one line. */
    static String flow(Collection<String> values) {
        return values.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text as it may stand anywhere: plain where that is safe, else in single quotes. */
    static String quoted(String value) {
        boolean plain = value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/()+-]*")
                && !value.endsWith(" ")
                && !value.matches("(?i)true|false|yes|no|on|off|null|~|[\\d._+-]+");
        return plain ? value : "'" + value.replace("'", "''") + "'";
    }
}
