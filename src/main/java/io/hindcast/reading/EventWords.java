package io.hindcast.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The word lists of {@code events.txt}, by name. */
final class EventWords {
    private static final Map<String, Pattern> LISTS = load();

    private EventWords() {}

    /** Whether words of this list stand in this lower-case text, and none of its exceptions. */
    static boolean in(String list, String text) {
        Pattern except = LISTS.get(list + " !");
        return pattern(list).matcher(text).find()
                && (except == null || !except.matcher(text).find());
    }

    private static Pattern pattern(String list) {
        return Objects.requireNonNull(LISTS.get(list), list);
    }

    private static Map<String, Pattern> load() {
        Map<String, StringBuilder> lists = new HashMap<>();
        for (String line : text().split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                StringBuilder list = lists.computeIfAbsent(line.substring(0, colon), _ -> new StringBuilder());
                list.append(list.isEmpty() ? "" : "|").append(line.substring(colon + 2));
            }
        }
        Map<String, Pattern> patterns = new HashMap<>();
        lists.forEach((name, list) -> patterns.put(name, Pattern.compile(list.toString())));
        return Map.copyOf(patterns);
    }

    private static String text() {
        try (@Nullable InputStream in = EventWords.class.getResourceAsStream("events.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
