package io.hindcast.benchmark;

import io.hindcast.reading.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Files at the limit of 5 MB that no one would write, by what is odd in them. */
final class OddFiles {
    static final int BYTES = 5 * 1024 * 1024;
    private static final String HEAD = "# Checkout outage\n\nDate: 2025-01-01\n\n";

    private static final int WORD_BYTES = BYTES - 64 * 1024;
    private static final String HTML = "HTML: ";
    private static final String WORD = "Word: ";

    private static final String ASCIIDOC = "AsciiDoc: ";
    private static final String REST = "reStructuredText: ";
    private static final Map<String, String> ENDINGS =
            Map.of(HTML, ".html", WORD, ".docx", ASCIIDOC, ".adoc", REST, ".rst");

    private OddFiles() {}

    /** How to make each text, in the order of the table. */
    static Map<String, Supplier<String>> kinds() {
        Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
        kinds.put("one line", () -> full("", "It failed for 5 minutes. "));
        kinds.put(
                "many lines of a paragraph",
                () -> full(HEAD + "## Root cause\n\n", "it failed and we did not see it\n"));
        kinds.put("empty lines", () -> full(HEAD, "\n"));
        kinds.put(
                "long sentences", () -> full(HEAD, "because the disk was full and ".repeat(200) + "so it failed.\n\n"));
        nested(kinds);
        blocks(kinds);
        inlines(kinds);
        parts(kinds);
        html(kinds);
        lineFormats(kinds);
        kinds.put(WORD + "paragraphs", () -> OddWordFile.paragraphs("10:00 it failed for 5 minutes\n", WORD_BYTES));
        kinds.put(WORD + "a table", () -> OddWordFile.table(WORD_BYTES));
        return kinds;
    }

    private static void nested(Map<String, Supplier<String>> kinds) {
        kinds.put("lists, nested in a stair", () -> full(HEAD + "## Timeline\n\n", stair("- 14:05 x\n", "  ")));
        kinds.put("lists, nested in one line", () -> full(HEAD, "- ".repeat(5_000) + "x\n"));
        kinds.put("quotes, nested 1,000 deep", () -> full(HEAD, "> ".repeat(1_000) + "x\n"));
        kinds.put("emphasis, nested", () -> full(HEAD, "*a **b ".repeat(2_000) + "\n"));
        kinds.put("emphasis, opened and closed", () -> full(HEAD, "*a* **b** ~~c~~ ".repeat(1_000) + "\n"));
    }

    private static void blocks(Map<String, Supplier<String>> kinds) {
        kinds.put("a table of 10,000 columns", () -> full(row("|a", 10_000) + row("|-", 10_000), row("|b", 10_000)));
        kinds.put("a table of 100 columns", () -> full(row("|a", 100) + row("|-", 100), "|\n"));
        kinds.put(
                "a table of many rows",
                () -> full(HEAD + "## Timeline\n\n| Time | Event |\n|---|---|\n", "| 10:00 | x |\n"));
        kinds.put("lines of one bar", () -> full(HEAD, "|\n"));
        kinds.put("headings", () -> full("", "# x\n"));
        kinds.put("headings with a day", () -> full("", "## 2025-01-01 checkout outage\n\nIt failed.\n\n"));
        kinds.put("one fence", () -> full(HEAD + "```\n", "2025-01-01 10:00 ERROR it failed\n"));
        kinds.put("many fences", () -> full(HEAD, "```\nx\n```\n"));
        kinds.put("link definitions", () -> full(HEAD, "[a]: b\n"));
        kinds.put("tags", () -> full(HEAD, "<p><b>x</b></p>\n"));
    }

    private static void inlines(Map<String, Supplier<String>> kinds) {
        kinds.put("brackets", () -> full(HEAD, "[".repeat(15_000) + "\n"));
        kinds.put("brackets with ends", () -> full(HEAD, "[a](".repeat(4_000) + "\n"));
        kinds.put("links", () -> full(HEAD, "[a](b) ".repeat(2_000) + "\n"));
        kinds.put("runs of backticks", () -> full(HEAD, backticks()));
        kinds.put("tags that never end", () -> full(HEAD, "<a <!-- ".repeat(2_000) + "\n"));
        kinds.put(
                "parentheses",
                () -> full(HEAD + "## Action items\n\n", "- " + "(".repeat(9_000) + ")".repeat(9_000) + "\n"));
    }

    private static void parts(Map<String, Supplier<String>> kinds) {
        kinds.put("timeline bullets", () -> full(HEAD + "## Timeline\n\n", "- 10:00 x\n"));
        kinds.put("bullets without a heading", () -> full(HEAD, "- 10:00 checkout failed for 5 minutes\n"));
        kinds.put(
                "action items",
                () -> full(HEAD + "## Action items\n\n", "- [ ] Add an alert (owner: @ann, due 2025-02-01)\n"));
        kinds.put("whys", () -> full(HEAD + "## Five whys\n\n", "1. Why did it fail? Because the disk was full.\n"));
        kinds.put("lessons", () -> full(HEAD + "## Lessons learned\n\n", "- We were lucky that it failed at night\n"));
        kinds.put("labels", () -> full(HEAD, "**Severity:** SEV-1\n**Impact:** it failed for an hour\n"));
        kinds.put("days and times", () -> full(HEAD, "2025-01-01 10:00 ".repeat(500) + "\n"));
        kinds.put(
                "amounts",
                () -> full(
                        HEAD + "## Impact\n\n", "1,000 users, $5,000 and 30 % for 5 minutes. ".repeat(100) + "\n\n"));
        kinds.put("placeholders", () -> full(HEAD, "[Owner] {{x}} YYYY-MM-DD <name>\n\n"));
    }

    private static void html(Map<String, Supplier<String>> kinds) {
        kinds.put("HTML: nested boxes", () -> full("<h1>Outage</h1>\n", "<div>"));
        kinds.put("HTML: one line of paragraphs", () -> full("", "<p>10:00 it failed for 5 minutes</p>"));
        kinds.put("HTML: a table of many rows", () -> full("<table>\n", "<tr><td>10:00</td><td>It failed</td></tr>\n"));
    }

    private static void lineFormats(Map<String, Supplier<String>> kinds) {
        kinds.put(ASCIIDOC + "a table of many rows", () -> full("|===\n|Time |Event\n\n", "|10:00 |It failed\n"));
        kinds.put(ASCIIDOC + "cells over rows and columns", () -> full("|===\n|a|b|c\n\n", "2.9+|x 9.2+|y\n"));
        kinds.put(ASCIIDOC + "terms and items", () -> full("= Outage\n\n", "Ann::\n* [x] Add an alert\n.. why\n"));
        kinds.put(ASCIIDOC + "blocks in blocks", () -> full("= Outage\n\n", "[NOTE]\n====\nx\n--\n"));
        kinds.put(ASCIIDOC + "marks", () -> full("= Outage\n\n", "*a* _b_ {x} <<c,d>> `\"e\"` ".repeat(600) + "\n"));
        kinds.put(REST + "a grid table of many rows", () -> full("+--+--+\n", "|10:00|It failed\n+--+--+\n"));
        kinds.put(
                REST + "a grid table of many columns",
                () -> full("+--".repeat(5_000) + "+\n", "|x ".repeat(5_000) + "|\n"));
        kinds.put(REST + "directives in directives", () -> full("", stair(".. note::\n\n", " ")));
        kinds.put(REST + "notes", () -> full("Outage\n======\n\n", ".. note:: It failed\n\n   for 5 minutes\n\n"));
        kinds.put(
                REST + "marks",
                () -> full("Outage\n======\n\n", "a_ `b <c>`_ ``d`` |e| [#f]_ \\\\ ".repeat(600) + "\n"));
        kinds.put(REST + "terms and items", () -> full("Outage\n======\n\n", "10:00\n  - It failed\n\n    - why\n\n"));
    }

    /** The file of this kind; its ending tells its format. */
    static SourceFile file(String kind) {
        if (kind.startsWith(WORD)) {
            return new SourceFile("2025-01-01-outage.docx", OddWordFile.of(text(kind)));
        }
        return new SourceFile("2025-01-01-outage" + ending(kind), text(kind).getBytes(StandardCharsets.UTF_8));
    }

    /** The file of this kind behind a whole report, as long as before. */
    static SourceFile inReport(String kind, String report) {
        String text = text(kind);
        String whole = kind.startsWith(WORD)
                ? OddWordFile.paragraphs(report) + text
                : kind.startsWith(HTML) ? "<pre>" + report + "</pre>" + text : report + text;
        if (kind.startsWith(WORD)) {
            return new SourceFile("2025-01-01-outage.docx", OddWordFile.of(whole));
        }
        String kept = whole.substring(0, Math.min(whole.length(), text.length()));
        return new SourceFile(file(kind).path(), kept.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether commonmark can be asked for this kind. */
    static boolean isMarkdown(String kind) {
        return ending(kind).equals(".md");
    }

    private static String ending(String kind) {
        return ENDINGS.getOrDefault(kind.substring(0, kind.indexOf(": ") < 0 ? 0 : kind.indexOf(": ") + 2), ".md");
    }

    /** The text of this kind. */
    static String text(String kind) {
        Supplier<String> text = kinds().get(kind);
        if (text == null) {
            throw new IllegalArgumentException("No odd kind of file: " + kind);
        }
        return text.get();
    }

    private static String full(String start, String piece) {
        return start + piece.repeat((BYTES - start.length()) / piece.length());
    }

    private static String row(String cell, int columns) {
        return cell.repeat(columns) + "|\n";
    }

    private static String stair(String piece, String step) {
        StringBuilder stair = new StringBuilder();
        for (int i = 0; i < 800; i++) {
            stair.append(step.repeat(i)).append(piece);
        }
        return stair.toString();
    }

    private static String backticks() {
        StringBuilder runs = new StringBuilder();
        IntStream.range(1, 190)
                .forEach(length -> runs.append("`".repeat(length)).append(' '));
        return runs.append('\n').toString();
    }
}
