package io.hindcast.reading;

import io.hindcast.report.Diagnostic;
import java.util.List;
import java.util.Map;

/**
 * A file as text blocks, whatever its format: the front matter's values by lower-case name (each with its line, empty where
 * there is none), the sections in reading order, the source lines for quoting ({@code lines.get(0)} is line 1), and what
 * had to be remarked on the way.
 */
record Document(
        String format,
        Map<String, FrontMatterValue> frontMatter,
        List<Section> sections,
        List<String> lines,
        List<Diagnostic> remarks) {

    /** Copies the collections. */
    Document {
        frontMatter = Map.copyOf(frontMatter);
        sections = List.copyOf(sections);
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /** The source line with this number (from 1); empty outside the file. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** A value of the front matter: one text, or several where a list was given. */
    record FrontMatterValue(List<String> values, int line) {
        FrontMatterValue {
            values = List.copyOf(values);
        }

        /** The values as one text. */
        String text() {
            return String.join(", ", values);
        }
    }
}
