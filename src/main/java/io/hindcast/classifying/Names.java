package io.hindcast.classifying;

import java.util.List;
import java.util.Locale;

/** Compares names as people write them: case, hyphens, quotes and doubled spaces make no difference. */
final class Names {
    private Names() {}

    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    static boolean anyIs(String folded, String name, List<String> aliases) {
        return fold(name).equals(folded)
                || aliases.stream().anyMatch(alias -> fold(alias).equals(folded));
    }
}
