package io.hindcast.classifying;

import io.hindcast.classifying.matching.Language;
import io.hindcast.report.Axis;
import io.hindcast.report.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a catalogue file and refuses one that contradicts itself. */
final class CatalogueFile {
    private static final int FINGERPRINT = 16;
    private static final String BUNDLED = "/catalogue.yaml";

    private CatalogueFile() {}

    static Catalogue bundled() {
        return read(bundledText());
    }

    static String bundledText() {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException(BUNDLED + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catalogue that this YAML describes; throws {@link CatalogueException}. */
    static Catalogue read(String text) {
        Entry root = Entry.root(new StringReader(text))
                .only("words", "groups", "asides", "effects", "because", "factors", "triggers", "gaps", "components");
        List<Category> categories = Stream.concat(
                        categories(root, "factors", "factor", Axis.FACTOR).stream(),
                        categories(root, "triggers", "trigger", Axis.TRIGGER).stream())
                .toList();
        List<Component> components = components(root, categories);
        Language language = RulebookReader.language(root);
        Rulebook rules = RulebookReader.read(root, language);
        GapFinder gaps = new GapFinder(components, GapWords.of(root), language);
        return new Catalogue(categories, components, rules, gaps, fingerprint(text));
    }

    static String fingerprint(String text) {
        return Sha256.hex(text).substring(0, FINGERPRINT);
    }

    private static List<Category> categories(Entry root, String list, String what, Axis axis) {
        List<Category> found = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Entry entry : root.entries(list, what)) {
            entry.only("id", "label", "aliases", "definition", "color", "rules");
            String id = entry.text("id");
            once(entry, lines, "id", id);
            once(entry, lines, "color", entry.text("color"));
            found.add(new Category(
                    axis,
                    id,
                    entry.text("label"),
                    values(entry, "aliases"),
                    entry.text("definition"),
                    entry.number("color")));
        }
        if (found.isEmpty() || !found.getLast().isUnknown()) {
            throw root.problem("the last of '" + list + "' should be 'unknown'");
        }
        return found;
    }

    private static List<Component> components(Entry root, List<Category> categories) {
        List<Component> found = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Entry entry : root.entries("components", "component")) {
            entry.only("id", "name", "owner", "template", "aliases", "loosely", "capabilities");
            List<String> aliases = values(entry, "aliases");
            once(entry, lines, "id", entry.text("id"));
            Stream.concat(Stream.of(entry.text("name")), aliases.stream())
                    .forEach(name -> once(entry, lines, "name", Names.fold(name)));
            found.add(new Component(
                    entry.text("id"),
                    entry.text("name"),
                    entry.text("owner"),
                    entry.address("template"),
                    aliases,
                    values(entry, "loosely"),
                    capabilities(entry, categories)));
        }
        return found;
    }

    private static List<Capability> capabilities(Entry component, List<Category> categories) {
        List<Capability> found = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Entry entry : component.entries("capabilities", "capability")) {
            entry.only("name", "factor", "aliases");
            String factor = entry.text("factor");
            if (categories.stream()
                    .noneMatch(one -> one.axis() == Axis.FACTOR && one.id().equals(factor))) {
                throw entry.problem("'" + factor + "' is not the id of a factor");
            }
            List<String> aliases = values(entry, "aliases");
            Stream.concat(Stream.of(entry.text("name")), aliases.stream())
                    .forEach(name -> once(entry, lines, "name", Names.fold(name)));
            found.add(new Capability(entry.text("name"), factor, aliases));
        }
        return found;
    }

    private static List<String> values(Entry entry, String list) {
        return entry.texts(list).stream().map(Entry.Text::value).toList();
    }

    private static void once(Entry entry, Map<String, Integer> lines, String what, String value) {
        Integer earlier = lines.putIfAbsent(what + " " + value, entry.line());
        if (earlier != null) {
            throw entry.problem(what + " '" + value + "' stands already at line " + earlier);
        }
    }
}
