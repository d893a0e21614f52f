package io.hindcast.classifying;

import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By which names or aliases of the catalogue a sentence names a gap: of each the longest that stands there as it is, else the
 * longest that has all its words there, without regard to endings and order. Null where the sentence has none, since the component
 * stands in the sentence before.
 */
record NamedBy(@Nullable String component, @Nullable String capability) {
    private static final int MOST_REMEMBERED = 50_000;
    private static final Map<String, Set<String>> STEMS = new ConcurrentHashMap<>();

    /** The same gap with what names it in its quote, as people are told it. */
    static GapMention told(Catalogue catalogue, GapMention gap) {
        return gap.by(
                gap.candidate()
                        ? "candidate: says what a shared part lacks"
                        : of(catalogue, GapId.of(gap), gap.quote()).words());
    }

    /** What names this gap in a sentence. */
    static NamedBy of(Catalogue catalogue, GapId gap, String sentence) {
        Set<String> words = Stems.of(sentence);
        String said = sentence.toLowerCase(Locale.ROOT);
        Optional<Component> component = catalogue.component(gap.component());
        String capability = gap.capability();
        return new NamedBy(
                component
                        .flatMap(one -> longest(one.name(), one.aliases(), said, words))
                        .orElse(null),
                capability == null
                        ? null
                        : component
                                .flatMap(one -> one.capability(capability))
                                .flatMap(one -> longest(one.name(), one.aliases(), said, words))
                                .orElse(null));
    }

    private String words() {
        return (component == null ? "component named in the words around" : "component by “" + component + "”")
                + ", "
                + (capability == null
                        ? "capability by its words in another order or form"
                        : "capability by “" + capability + "”");
    }

    private static Optional<String> longest(String name, List<String> aliases, String said, Set<String> words) {
        return Stream.concat(Stream.of(name), aliases.stream())
                .filter(alias -> {
                    Set<String> stems = stems(alias);
                    return !stems.isEmpty() && words.containsAll(stems);
                })
                .max(Comparator.comparing((String alias) -> said.contains(alias.toLowerCase(Locale.ROOT)))
                        .thenComparingInt(String::length));
    }

    /** The stems of a name, worked out once, since every gap asks for those of all names of its component. */
    private static Set<String> stems(String name) {
        if (STEMS.size() > MOST_REMEMBERED) {
            STEMS.clear();
        }
        return STEMS.computeIfAbsent(name, Stems::of);
    }
}
