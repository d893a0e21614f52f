package io.hindcast.classifying;

import io.hindcast.report.Axis;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The text of a readable catalogue, in which single entries can be changed: what is not changed stays as it is written, comments
 * too. Whether the result can be read is for {@link Catalogue#of} to say.
 */
public record CatalogueText(String yaml) {

    /** Ends each line as Unix does, so that places in the text and in what is read of it are the same. */
    public CatalogueText {
        yaml = yaml.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The rules of a category, as they stand. */
    public List<RuleEntry> rules(Axis axis, String id) {
        return Entry.root(new StringReader(yaml)).entries(list(axis), axis.id()).stream()
                .filter(entry -> entry.text("id").equals(id))
                .flatMap(entry -> entry.entries("rules", "rule").stream())
                .map(rule -> new RuleEntry(
                        rule.text("in"),
                        rule.text("says"),
                        rule.texts("when").stream().map(Entry.Text::value).toList()))
                .toList();
    }

    /** With another label, definition, aliases and rules of a category; a new one stands right before <i>unknown</i>. */
    public CatalogueText with(Category category, List<RuleEntry> rules) {
        String list = list(category.axis());
        if (entry(list, category.id()) == null) {
            return added(list, category).with(category, rules);
        }
        CatalogueText changed = this;
        if (!rules.equals(rules(category.axis(), category.id()))) {
            changed = changed.setBlock(list, category.id(), "rules", lines(rules));
        }
        return changed.set(list, category.id(), "definition", YamlText.quoted(category.definition()))
                .set(list, category.id(), "aliases", flow(category.aliases()))
                .set(list, category.id(), "label", YamlText.quoted(category.label()));
    }

    /** With another name, owner, template, names and capabilities of a component; a new one stands last. */
    public CatalogueText with(Component component) {
        String id = component.id();
        if (entry("components", id) == null) {
            return added(component).with(component);
        }
        List<Capability> before = Catalogue.of(yaml).components().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(Component::capabilities)
                .orElse(List.of());
        CatalogueText changed = this;
        if (!before.equals(component.capabilities())) {
            changed = setBlock("components", id, "capabilities", capabilities(component.capabilities()));
        }
        return changed.set("components", id, "loosely", flow(component.loosely()))
                .set("components", id, "aliases", flow(component.aliases()))
                .set(
                        "components",
                        id,
                        "template",
                        component.template() == null ? null : YamlText.quoted(component.template()))
                .set("components", id, "owner", YamlText.quoted(component.owner()))
                .set("components", id, "name", YamlText.quoted(component.name()));
    }

    /** Without a category with its rules; that no capability stands for it any more is for {@link Catalogue#of} to say. */
    public CatalogueText without(Category category) {
        return without(list(category.axis()), category.id());
    }

    /** Without a component with its capabilities. */
    public CatalogueText withoutComponent(String id) {
        return without("components", id);
    }

    private CatalogueText without(String list, String id) {
        MappingNode entry = entry(list, id);
        return entry == null ? this : new CatalogueText(new YamlText(yaml).withoutItem(entry));
    }

    private CatalogueText added(String list, Category category) {
        List<String> lines = List.of(
                "id: " + YamlText.quoted(category.id()),
                "label: " + YamlText.quoted(category.label()),
                "color: " + category.color(),
                "definition: " + YamlText.quoted(category.definition()));
        return new CatalogueText(new YamlText(yaml).insertBeforeLast(list(list).orElseThrow(), lines));
    }

    private CatalogueText added(Component component) {
        List<String> lines = List.of(
                "id: " + YamlText.quoted(component.id()),
                "name: " + YamlText.quoted(component.name()),
                "owner: " + YamlText.quoted(component.owner()));
        YamlText text = new YamlText(yaml);
        return new CatalogueText(list("components")
                .map(list -> text.append(list, lines))
                .orElseGet(() -> text.started("components", lines)));
    }

    private CatalogueText set(String list, String id, String name, @Nullable String value) {
        MappingNode entry = Objects.requireNonNull(entry(list, id), "there is no " + id);
        boolean same = entry.getValue().stream()
                .anyMatch(pair ->
                        isScalar(pair.getKeyNode(), name) && value != null && isSame(pair.getValueNode(), value));
        return same ? this : new CatalogueText(new YamlText(yaml).set(entry, name, value));
    }

    private CatalogueText setBlock(String list, String id, String name, List<String> lines) {
        MappingNode entry = Objects.requireNonNull(entry(list, id), "there is no " + id);
        YamlText text = new YamlText(yaml);
        return new CatalogueText(lines.isEmpty() ? text.set(entry, name, null) : text.setBlock(entry, name, lines));
    }

    /** Whether a value says the same already, however it is quoted. */
    private static boolean isSame(Node there, String value) {
        return texts(there).equals(texts(new Yaml(new LoaderOptions()).compose(new StringReader(value))));
    }

    private static List<String> texts(Node node) {
        return switch (node) {
            case ScalarNode one -> List.of(one.getValue().strip());
            case SequenceNode list
            when list.getValue().stream().allMatch(ScalarNode.class::isInstance) ->
                list.getValue().stream()
                        .map(one -> ((ScalarNode) one).getValue().strip())
                        .toList();
            default -> List.of(node.toString());
        };
    }

    private @Nullable MappingNode entry(String list, String id) {
        return list(list).stream()
                .flatMap(nodes -> nodes.getValue().stream())
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(pair -> isScalar(pair.getKeyNode(), "id") && isScalar(pair.getValueNode(), id)))
                .findFirst()
                .orElse(null);
    }

    private Optional<SequenceNode> list(String name) {
        Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
        return ((MappingNode) root)
                .getValue().stream()
                        .filter(pair -> isScalar(pair.getKeyNode(), name))
                        .map(NodeTuple::getValueNode)
                        .filter(SequenceNode.class::isInstance)
                        .map(SequenceNode.class::cast)
                        .findFirst();
    }

    private static boolean isScalar(Node node, String value) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(value);
    }

    private static String list(Axis axis) {
        return axis == Axis.FACTOR ? "factors" : "triggers";
    }

    private static @Nullable String flow(List<String> values) {
        return values.isEmpty() ? null : YamlText.flow(values);
    }

    private static List<String> capabilities(List<Capability> capabilities) {
        List<String> lines = new ArrayList<>();
        for (Capability one : capabilities) {
            lines.add("- name: " + YamlText.quoted(one.name()));
            lines.add("  factor: " + YamlText.quoted(one.factor()));
            if (!one.aliases().isEmpty()) {
                lines.add("  aliases: " + YamlText.flow(one.aliases()));
            }
        }
        return lines;
    }

    private static List<String> lines(List<RuleEntry> rules) {
        List<String> lines = new ArrayList<>();
        for (RuleEntry rule : rules) {
            lines.add("- in: " + rule.in());
            lines.add("  says: " + rule.says());
            lines.add("  when:");
            rule.queries().forEach(query -> lines.add("    - '" + query.replace("'", "''") + "'"));
        }
        return lines;
    }
}
