package io.hindcast.reading;

import java.util.List;
import java.util.Map;

/**
 * A file as text blocks, whatever its format: the front matter's values by lower-case name (each with its line, empty where
 * there is none), the sections in reading order, and the source lines for quoting ({@code lines.get(0)} is line 1).
 */
record Document(String format, Map<String, FrontMatterValue> frontMatter, List<Section> sections, List<String> lines) {

    /** Copies the collections. */
    Document {
        frontMatter = Map.copyOf(frontMatter);
        sections = List.copyOf(sections);
        lines = List.copyOf(lines);
    }

    /** A value of the front matter: one text, or several where a list was given. */
    record FrontMatterValue(List<String> values, int line) {
        FrontMatterValue {
            values = List.copyOf(values);
        }
    }
}
