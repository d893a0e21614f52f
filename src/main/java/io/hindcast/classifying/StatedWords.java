package io.hindcast.classifying;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.Label;
import io.hindcast.report.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which the head of a report may state a category, such as {@code category: capacity} in the front matter or
 * "**Trigger:** Deployment" below the title; words that are no category of the catalogue state none.
 */
record StatedWords(
        @JsonProperty("a") Axis axis,
        @JsonProperty("w") String words,
        @JsonProperty("q") String quote,
        @JsonProperty("l") int line) {
    private static final int HEAD = 40;
    private static final Pattern FACTOR = Pattern.compile(
            "^[\\s*_|-]*(?:root[ _-]?cause[ _-]?)?categor(?:y|ies)[*_\\s|]*:[*_\\s|]*(.{2,60})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRIGGER = Pattern.compile(
            "^[\\s*_|-]*trigger(?:[ _-](?:category|type))?[*_\\s|]*:[*_\\s|]*(.{2,60})$", Pattern.CASE_INSENSITIVE);

    /** What the head of this report may state, in its order. */
    static List<StatedWords> in(Reading reading) {
        List<StatedWords> found = new ArrayList<>();
        List<String> lines = reading.text().lines().limit(HEAD).toList();
        for (int i = 0; i < lines.size(); i++) {
            int number = reading.firstLine() + i;
            add(Axis.FACTOR, FACTOR, lines.get(i), number, found);
            add(Axis.TRIGGER, TRIGGER, lines.get(i), number, found);
        }
        return found;
    }

    private static void add(Axis axis, Pattern pattern, String line, int number, List<StatedWords> found) {
        Matcher match = pattern.matcher(line);
        if (match.matches()) {
            String words = match.group(1).replaceAll("[\\[\\]\"'*|]", "").strip();
            found.add(new StatedWords(axis, words, line.strip(), number));
        }
    }

    /** The label that these words state; empty where they are no category of this catalogue. */
    Optional<Label> label(Catalogue catalogue) {
        return catalogue
                .idOf(axis, words)
                .filter(id -> !id.equals(Category.UNKNOWN))
                .map(id -> new Label(axis, id, true, Basis.STATED, quote, line));
    }
}
