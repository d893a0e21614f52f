package io.hindcast.reading.document;

import io.hindcast.report.Diagnostic;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file as text blocks, whatever its format: the front matter's values by lower-case name (each with its line, empty where
 * there is none), the sections in reading order, the source lines for quoting ({@code lines.get(0)} is {@code firstLine}), the
 * same lines without what only tells a program how to show them ({@code words}, where a template's gaps are looked for), and
 * what had to be remarked on the way. Where a file holds several reports, each is a document of its own whose lines begin at
 * {@code firstLine} of the file. {@code rest} holds the lines beyond what is read of one text.
 */
public record Document(
        String format,
        Map<String, FrontMatterValue> frontMatter,
        List<Section> sections,
        int firstLine,
        List<String> lines,
        List<String> words,
        List<Diagnostic> remarks,
        List<String> rest) {

    /** Copies the collections. */
    public Document {
        frontMatter = Collections.unmodifiableMap(new LinkedHashMap<>(frontMatter));
        sections = List.copyOf(sections);
        lines = List.copyOf(lines);
        words = List.copyOf(words);
        remarks = List.copyOf(remarks);
        rest = List.copyOf(rest);
    }

    /** A document that is read to its end, whose lines hold nothing but its words and their marks. */
    public Document(
            String format,
            Map<String, FrontMatterValue> frontMatter,
            List<Section> sections,
            int firstLine,
            List<String> lines,
            List<Diagnostic> remarks) {
        this(format, frontMatter, sections, firstLine, lines, lines, remarks, List.of());
    }

    /** The same document, of whose lines only so many were read. */
    public Document readTo(int count) {
        return new Document(
                format,
                frontMatter,
                sections,
                firstLine,
                lines.subList(0, count),
                words.subList(0, count),
                remarks,
                lines.subList(count, lines.size()));
    }

    /** Its whole text, the rest that was not read too. */
    public String text() {
        String read = String.join("\n", lines);
        return rest.isEmpty() ? read : read + "\n" + String.join("\n", rest);
    }

    /** The line of the file with this number; empty outside the document. */
    public String line(int number) {
        int index = number - firstLine;
        return index >= 0 && index < lines.size() ? lines.get(index) : "";
    }

    /** A part of this document as one of its own, from this line of the file up to before that one; its head is left behind. */
    public Document part(List<Section> kept, int from, int to) {
        boolean last = to - firstLine >= lines.size();
        return new Document(
                format,
                Map.of(),
                kept,
                from,
                lines.subList(from - firstLine, to - firstLine),
                words.subList(from - firstLine, to - firstLine),
                remarks.stream()
                        .filter(remark -> remark.line() >= from && (last || remark.line() < to))
                        .toList(),
                last ? rest : List.of());
    }

    /** The same document in these sections. */
    public Document over(List<Section> others) {
        return new Document(format, frontMatter, others, firstLine, lines, words, remarks, rest);
    }

    /** The same document over the lines as they are written in its file. */
    public Document shownAs(List<String> written) {
        int read = lines.size();
        return new Document(
                format,
                frontMatter,
                sections,
                firstLine,
                written.subList(0, read),
                words,
                remarks,
                written.subList(read, written.size()));
    }

    /** A value of the front matter: one text, or several where a list was given. */
    public record FrontMatterValue(List<String> values, int line) {
        /** Copies the values. */
        public FrontMatterValue {
            values = List.copyOf(values);
        }

        /** The values as one text. */
        public String text() {
            return String.join(", ", values);
        }
    }
}
