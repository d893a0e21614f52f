package io.hindcast.classifying;

import io.hindcast.report.Axis;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The categories, and the components of the Golden Path with the capabilities that they may lack. Categories and components
 * keep the order of the catalogue file, which is the order to show them in; <i>unknown</i> comes last.
 */
public final class Catalogue {
    private final List<Category> categories;
    private final List<Component> components;
    private final Map<String, Component> byName = new HashMap<>();
    private final Rulebook rules;
    private final GapFinder gaps;
    private final String fingerprint;

    Catalogue(
            List<Category> categories, List<Component> components, Rulebook rules, GapFinder gaps, String fingerprint) {
        this.categories = List.copyOf(categories);
        this.components = List.copyOf(components);
        for (Component one : components) {
            Stream.concat(Stream.of(one.id(), one.name()), one.aliases().stream())
                    .forEach(name -> byName.putIfAbsent(Names.fold(name), one));
        }
        this.rules = rules;
        this.gaps = gaps;
        this.fingerprint = fingerprint;
    }

    /** The catalogue that comes with Hindcast. */
    public static Catalogue bundled() {
        return CatalogueFile.bundled();
    }

    /** The catalogue that this YAML describes; throws {@link CatalogueException}. */
    public static Catalogue of(String yaml) {
        return CatalogueFile.read(yaml);
    }

    /** The text of the catalogue that comes with Hindcast, as YAML. */
    public static String bundledText() {
        return CatalogueFile.bundledText();
    }

    /** The {@link #fingerprint()} that a catalogue of this text has. */
    public static String fingerprint(String yaml) {
        return CatalogueFile.fingerprint(yaml);
    }

    /** 16 hexadecimal digits that are others when the catalogue says something else. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The categories of one axis, <i>unknown</i> last. */
    public List<Category> categories(Axis axis) {
        return categories.stream().filter(category -> category.axis() == axis).toList();
    }

    /** The category with this identifier. */
    public Optional<Category> category(Axis axis, String id) {
        return categories.stream()
                .filter(category -> category.axis() == axis && category.id().equals(id))
                .findFirst();
    }

    /**
     * The identifier of the category that a report means by these words: its identifier, label or alias, or one of them
     * among several ("Capacity/Load").
     */
    public Optional<String> idOf(Axis axis, String words) {
        return Stream.concat(Stream.of(words), Arrays.stream(words.split("[/,;&]|\\band\\b|\\bor\\b")))
                .map(Names::fold)
                .flatMap(part -> categories(axis).stream()
                        .filter(one ->
                                Names.fold(one.id()).equals(part) || Names.anyIs(part, one.label(), one.aliases())))
                .map(Category::id)
                .findFirst();
    }

    /** The label of a category; the identifier itself where the catalogue does not know it. */
    public String label(Axis axis, String id) {
        return category(axis, id).map(Category::label).orElse(id);
    }

    Rulebook rules() {
        return rules;
    }

    GapFinder gaps() {
        return gaps;
    }

    /** Every component of the Golden Path. */
    public List<Component> components() {
        return components;
    }

    /** The component with this identifier, name or alias, without regard to case and punctuation. */
    public Optional<Component> component(String idNameOrAlias) {
        return Optional.ofNullable(byName.get(Names.fold(idNameOrAlias)));
    }
}
