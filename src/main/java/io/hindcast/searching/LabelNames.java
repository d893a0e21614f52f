package io.hindcast.searching;

import io.hindcast.report.Axis;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;

/**
 * What a report is called: the identifiers of its factors and triggers, the primary ones first, and the components of its gaps.
 * Kept in a column of the index of its own, which changes without the report's words being indexed again.
 */
record LabelNames(List<String> factors, List<String> triggers, List<String> components) {
    private static final Map<Facet, Character> SIGNS =
            new EnumMap<>(Map.of(Facet.CATEGORY, 'f', Facet.TRIGGER, 't', Facet.COMPONENT, 'c'));

    LabelNames {
        factors = List.copyOf(factors);
        triggers = List.copyOf(triggers);
        components = List.copyOf(components);
    }

    /** The names that these labels and gaps give. */
    static LabelNames of(List<Label> labels, List<GapMention> gaps) {
        return new LabelNames(
                ids(labels, Axis.FACTOR),
                ids(labels, Axis.TRIGGER),
                gaps.stream().map(GapMention::component).distinct().toList());
    }

    private static List<String> ids(List<Label> labels, Axis axis) {
        return labels.stream()
                .filter(label -> label.axis() == axis)
                .sorted(Comparator.comparing(label -> !label.primary()))
                .map(Label::id)
                .distinct()
                .toList();
    }

    /** Whether these names are what a facet counts. */
    static boolean are(Facet facet) {
        return SIGNS.containsKey(facet);
    }

    /** The names that a facet counts; a report without a factor counts as unknown. */
    List<String> of(Facet facet) {
        return switch (facet) {
            case CATEGORY -> factors.isEmpty() ? List.of("unknown") : factors;
            case TRIGGER -> triggers;
            case COMPONENT -> components;
            case SERVICE, SEVERITY, YEAR -> throw new IllegalArgumentException(facet + " is no name that labels give");
        };
    }

    BytesRef bytes() {
        StringBuilder text = new StringBuilder();
        add(text, Facet.CATEGORY, factors);
        add(text, Facet.TRIGGER, triggers);
        add(text, Facet.COMPONENT, components);
        return new BytesRef(text);
    }

    private static Facet facet(char sign) {
        return SIGNS.entrySet().stream()
                .filter(entry -> entry.getValue() == sign)
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new IllegalArgumentException("No names are signed '" + sign + "'"));
    }

    private static void add(StringBuilder text, Facet facet, List<String> names) {
        names.forEach(name -> text.append(SIGNS.get(facet))
                .append(name.replaceAll("\\R", " "))
                .append('\n'));
    }

    /** Reads what {@link #bytes()} wrote. */
    static LabelNames read(BytesRef bytes) {
        String text = new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
        Map<Facet, List<String>> names = new EnumMap<>(Facet.class);
        text.lines()
                .filter(line -> !line.isEmpty())
                .forEach(line -> names.computeIfAbsent(facet(line.charAt(0)), none -> new ArrayList<>())
                        .add(line.substring(1)));
        List<List<String>> found = Stream.of(Facet.CATEGORY, Facet.TRIGGER, Facet.COMPONENT)
                .map(facet -> names.getOrDefault(facet, List.of()))
                .toList();
        return new LabelNames(found.get(0), found.get(1), found.get(2));
    }
}
