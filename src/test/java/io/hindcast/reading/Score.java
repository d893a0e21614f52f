package io.hindcast.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts, for each field of each set, how many known values were read right, and keeps those that were not. */
final class Score {
    private static final class Tally {
        private int right;
        private int known;
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    /** Notes one known value. */
    void note(String set, String field, boolean right, String file, @Nullable Object wanted, @Nullable Object read) {
        Tally tally = tallies.computeIfAbsent(set + " | " + field, key -> new Tally());
        tally.known++;
        tally.right += right ? 1 : 0;
        if (!right) {
            misses.add("%s | %s | %s | wanted %s | read %s".formatted(set, field, file, wanted, read));
        }
    }

    /** The share of right values of a field in a set, 1 where none is known. */
    double share(String set, String field) {
        Tally tally = tallies.get(set + " | " + field);
        return tally == null ? 1 : (double) tally.right / tally.known;
    }

    /** What was not read right. */
    List<String> misses() {
        return List.copyOf(misses);
    }

    /** A Markdown table of right and known values. */
    String table() {
        StringBuilder table =
                new StringBuilder("| set | field | right | known | share |\n| --- | --- | ---: | ---: | ---: |\n");
        tallies.forEach((key, tally) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f%% |%n",
                key,
                tally.right,
                tally.known,
                100.0 * tally.right / tally.known)));
        return table.toString();
    }
}
