package io.hindcast.classifying;

import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.Label;
import io.hindcast.report.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the categories that a report states in its head, such as {@code category: capacity} in the front matter or
 * "**Trigger:** Deployment" below the title; words that are no category of the catalogue state none.
 */
final class StatedWords {
    private static final int HEAD = 40;
    private static final Pattern FACTOR = Pattern.compile(
            "^[\\s*_|-]*(?:root[ _-]?cause[ _-]?)?categor(?:y|ies)[*_\\s|]*:[*_\\s|]*(.{2,60})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRIGGER = Pattern.compile(
            "^[\\s*_|-]*trigger(?:[ _-](?:category|type))?[*_\\s|]*:[*_\\s|]*(.{2,60})$", Pattern.CASE_INSENSITIVE);

    private StatedWords() {}

    /** The stated labels, as the report writes them. */
    static List<Label> in(Reading reading, Catalogue catalogue) {
        List<Label> labels = new ArrayList<>();
        List<String> lines = reading.text().lines().limit(HEAD).toList();
        for (int i = 0; i < lines.size(); i++) {
            int number = reading.firstLine() + i;
            add(Axis.FACTOR, FACTOR, lines.get(i), number, catalogue, labels);
            add(Axis.TRIGGER, TRIGGER, lines.get(i), number, catalogue, labels);
        }
        return labels;
    }

    private static void add(
            Axis axis, Pattern pattern, String line, int number, Catalogue catalogue, List<Label> labels) {
        Matcher found = pattern.matcher(line);
        if (!found.matches()) {
            return;
        }
        String words = found.group(1).replaceAll("[\\[\\]\"'*|]", "").strip();
        catalogue
                .idOf(axis, words)
                .filter(id -> !id.equals(Category.UNKNOWN))
                .map(id -> new Label(axis, id, true, Basis.STATED, line.strip(), number))
                .ifPresent(labels::add);
    }
}
