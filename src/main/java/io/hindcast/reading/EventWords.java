package io.hindcast.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The word lists of {@code events.txt}, by name. */
final class EventWords {
    private static final Map<String, List<Cue>> LISTS = load();

    private EventWords() {}

    /** Whether words of this list stand in this lower-case text, and none of its exceptions. */
    static boolean in(String list, String text) {
        return anyIn(Objects.requireNonNull(LISTS.get(list), list), text)
                && !anyIn(LISTS.getOrDefault(list + " !", List.of()), text);
    }

    /** Where words of this list first stand in this lower-case text; -1 where none do. */
    static int first(String list, String text) {
        return Objects.requireNonNull(LISTS.get(list), list).stream()
                .map(cue -> cue.matcher(text))
                .filter(Matcher::find)
                .mapToInt(Matcher::start)
                .min()
                .orElse(-1);
    }

    private static boolean anyIn(List<Cue> cues, String text) {
        for (Cue cue : cues) {
            if (cue.in(text)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, List<Cue>> load() {
        Map<String, List<Cue>> lists = new HashMap<>();
        for (String line : text().split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                lists.computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
                        .add(Cue.of(line.substring(colon + 2)));
            }
        }
        return Map.copyOf(lists);
    }

    private static String text() {
        try (@Nullable InputStream in = EventWords.class.getResourceAsStream("events.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
