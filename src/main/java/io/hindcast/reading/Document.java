package io.hindcast.reading;

import io.hindcast.report.Diagnostic;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file as text blocks, whatever its format: the front matter's values by lower-case name (each with its line, empty where
 * there is none), the sections in reading order, the source lines for quoting ({@code lines.get(0)} is {@code firstLine}), and what
 * had to be remarked on the way. Where a file holds several reports, each is a document of its own whose lines begin at
 * {@code firstLine} of the file. {@code rest} holds the lines beyond what is read of one text.
 */
record Document(
        String format,
        Map<String, FrontMatterValue> frontMatter,
        List<Section> sections,
        int firstLine,
        List<String> lines,
        List<Diagnostic> remarks,
        List<String> rest) {

    /** Copies the collections. */
    Document {
        frontMatter = Collections.unmodifiableMap(new LinkedHashMap<>(frontMatter));
        sections = List.copyOf(sections);
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
        rest = List.copyOf(rest);
    }

    /** A document that is read to its end. */
    Document(
            String format,
            Map<String, FrontMatterValue> frontMatter,
            List<Section> sections,
            int firstLine,
            List<String> lines,
            List<Diagnostic> remarks) {
        this(format, frontMatter, sections, firstLine, lines, remarks, List.of());
    }

    /** The same document, of whose lines only so many were read. */
    Document readTo(int count) {
        return new Document(
                format,
                frontMatter,
                sections,
                firstLine,
                lines.subList(0, count),
                remarks,
                lines.subList(count, lines.size()));
    }

    /** Its whole text, the rest that was not read too. */
    String text() {
        String read = String.join("\n", lines);
        return rest.isEmpty() ? read : read + "\n" + String.join("\n", rest);
    }

    /** The line of the file with this number; empty outside the document. */
    String line(int number) {
        int index = number - firstLine;
        return index >= 0 && index < lines.size() ? lines.get(index) : "";
    }

    /** The same document over the lines as they are written in its file. */
    Document shownAs(List<String> written) {
        return new Document(format, frontMatter, sections, firstLine, written, remarks).readTo(lines.size());
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
