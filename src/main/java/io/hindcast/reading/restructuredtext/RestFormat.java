package io.hindcast.reading.restructuredtext;

import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Extent;
import io.hindcast.reading.document.SourceText;
import io.hindcast.reading.markup.Markup;
import io.hindcast.reading.markup.Markup.Row;
import io.hindcast.reading.markup.Relined;
import io.hindcast.report.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** reStructuredText at the level of headings, lists, fields, tables and literal blocks, line by line. */
public final class RestFormat {
    private static final Pattern FIELD = Pattern.compile("^:([^:`\\s][^:`]{0,60}):(?:\\s+(.*))?$");
    private static final Pattern DIRECTIVE =
            Pattern.compile("^\\.\\.\\s+(?:\\|[^|]{1,60}\\|\\s+)?([\\w-]{1,40})::(?:\\s+(.*))?$");
    private static final Pattern FOOTNOTE = Pattern.compile("^\\.\\. \\[[^]]{1,40}]\\s+(.+)$");
    private static final Pattern ITEM =
            Pattern.compile("^(\\s*)([*+•-]|(?:\\d{1,3}|#|[a-zA-Z])[.)]|\\((?:\\d{1,3}|[a-z])\\))\\s+(.*)$");
    private static final Pattern OPTION = Pattern.compile("\\s+:[\\w-]+:.*");
    private static final Set<String> CODE =
            Set.of("code", "code-block", "sourcecode", "parsed-literal", "console", "prompt");
    private static final Set<String> NOTES = Set.of("note", "tip", "hint", "warning", "caution", "danger", "attention");
    private static final Set<String> WORDLESS = Set.of(
            "image",
            "figure",
            "contents",
            "toctree",
            "raw",
            "meta",
            "include",
            "literalinclude",
            "replace",
            "highlight",
            "index",
            "math",
            "graphviz",
            "mermaid",
            "uml",
            "default-role",
            "role",
            "date",
            "only");

    private final RestLines lines;
    private final Substitutions substitutions;
    private final Markup markup = new Markup();
    private final List<String> levels = new ArrayList<>();
    private boolean literal;
    private int defined = -1;
    private int at;

    private RestFormat(List<String> lines) {
        this.lines = new RestLines(lines);
        this.substitutions = Substitutions.of(lines);
    }

    /** Reads this text; its lines are those of its file. */
    public static Document read(SourceText.Text text) {
        List<Diagnostic> remarks = new ArrayList<>(text.remarks());
        int read = Extent.of(text.lines(), remarks);
        RestFormat format = new RestFormat(text.lines().subList(0, read));
        while (format.at < format.lines.size()) {
            format.next();
            format.at++;
        }
        return Relined.asWritten("restructuredtext", format.markup.lines(), text.lines(), remarks, read);
    }

    private void next() {
        String line = lines.line(at);
        if (line.isBlank()) {
            markup.apart();
        } else if (literal && RestLines.indent(line) > 0) {
            literal = false;
            code(lines.indentedEnd(at, 1));
        } else if (line.strip().equals("..") || line.strip().startsWith(".. ")) {
            literal = false;
            explicit(line.strip(), RestLines.indent(line));
        } else if (RestLines.isRuler(line)
                && RestLines.isRuler(lines.line(at + 2))
                && !lines.line(at + 1).isBlank()
                && !line.strip().contains(" ")) {
            heading(lines.line(at + 1).strip(), line.charAt(0) + "over", at + 1);
            at += 2;
        } else if (RestTable.starts(line)) {
            List<Row> rows = RestTable.rows(lines.all(), at);
            markup.table(rows);
            at = RestTable.end(lines.all(), at);
        } else {
            literal = false;
            text(line);
        }
    }

    private void text(String line) {
        String below = lines.line(at + 1);
        Matcher field = FIELD.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (RestLines.indent(line) == 0
                && RestLines.isRuler(below)
                && below.length() + 2 >= line.length()
                && !RestLines.isRuler(line)) {
            heading(line.strip(), below.substring(0, 1), at);
            at++;
        } else if (RestLines.isRuler(line)) {
            markup.apart();
        } else if (field.matches()) {
            field(field.group(1), field.group(2));
        } else if (item.matches()) {
            item(item);
        } else if (RestLines.indent(line) == 0
                && RestLines.indent(below) > 0
                && (lines.line(at - 1).isBlank() || defined == at - 1)) {
            define(line.strip());
        } else {
            paragraph(line);
        }
    }

    private void heading(String title, String style, int place) {
        if (!levels.contains(style)) {
            levels.add(style);
        }
        markup.apart();
        write("#".repeat(Math.min(6, levels.indexOf(style) + 1)) + " " + substitutions.words(title), place);
        markup.apart();
    }

    private void field(String name, @Nullable String value) {
        int place = at;
        StringBuilder words = new StringBuilder(value == null ? "" : value.strip());
        takeIndented(words);
        if (!words.toString().isBlank()) {
            write("- **" + name + ":** " + substitutions.words(words.toString().strip()), place);
        }
    }

    /** A term and, indented below it, what it means: words up to a blank line or a list. */
    private void define(String term) {
        int place = at;
        StringBuilder words = new StringBuilder();
        takeIndented(words);
        defined = at;
        write(
                "- **" + substitutions.words(term).replace("*", "") + ":**" + substitutions.words(words.toString()),
                place);
    }

    /** Takes the lines indented below, up to a blank line or a list. */
    private void takeIndented(StringBuilder words) {
        while (RestLines.indent(lines.line(at + 1)) > 0
                && !ITEM.matcher(lines.line(at + 1)).matches()) {
            words.append(' ').append(lines.line(++at).strip());
        }
    }

    private void item(Matcher item) {
        boolean bullet = item.group(2).length() == 1
                && !Character.isLetterOrDigit(item.group(2).charAt(0));
        String text = substitutions.words(item.group(3));
        literal = text.endsWith("::");
        int depth = Math.min(24, item.group(1).length());
        write(" ".repeat(depth) + (bullet ? "- " : "1. ") + text, at);
    }

    private void paragraph(String line) {
        String text = line.strip().startsWith("| ") ? line.strip().substring(2) : line.strip();
        literal = text.endsWith("::");
        String words = literal ? text.substring(0, text.length() - 1) : text;
        boolean inList = RestLines.indent(line) > 0 && lines.isInList(at);
        if (!words.equals(":")) {
            write((inList ? " ".repeat(Math.min(24, RestLines.indent(line))) : "") + substitutions.words(words), at);
        }
    }

    private void explicit(String line, int indent) {
        Matcher footnote = FOOTNOTE.matcher(line);
        if (footnote.matches()) {
            markup.apart();
            paragraph(footnote.group(1));
            return;
        }
        Matcher directive = DIRECTIVE.matcher(line);
        int end = lines.indentedEnd(at + 1, indent + 1);
        if (!directive.matches() || WORDLESS.contains(directive.group(1))) {
            at = end - 1;
        } else if (directive.group(1).endsWith("-table")) {
            titled(directive.group(2));
            boolean listed = directive.group(1).equals("list-table");
            markup.table(listed ? RestTable.listed(lines.all(), at + 1, end) : RestCsv.rows(lines.all(), at + 1, end));
            at = end - 1;
        } else if (CODE.contains(directive.group(1))) {
            at++;
            code(end);
        } else {
            body(directive.group(1), directive.group(2), end, indent);
        }
    }

    /** Reads what stands in a directive like any text, with its title above it; notes and warnings keep their label. */
    private void body(String name, @Nullable String title, int end, int indent) {
        boolean note = NOTES.contains(name);
        String label = note ? name.toUpperCase(Locale.ROOT) + ": " : "";
        markup.apart();
        if (note && title != null) {
            write(" ".repeat(Math.min(24, indent)) + label + substitutions.words(title.strip()), at);
        } else {
            titled(title);
        }
        options();
        lines.outdent(at + 1, end, indent, note && title != null ? "" : label);
    }

    /** Passes over the options of a directive; what stands below them is read like any text. */
    private void options() {
        while (RestLines.indent(lines.line(at + 1)) > 0
                && OPTION.matcher(lines.line(at + 1)).matches()) {
            at++;
        }
    }

    private void titled(@Nullable String title) {
        if (title != null && !title.isBlank()) {
            markup.apart();
            write("**" + substitutions.words(title.strip()) + "**", at);
            markup.apart();
        }
    }

    private void code(int end) {
        markup.apart();
        markup.write("~~~~~~~~", 0);
        for (; at < end; at++) {
            write(lines.line(at).strip().replace("~~~~~~~~", ""), at);
        }
        at--;
        markup.write("~~~~~~~~", 0);
        markup.apart();
    }

    private void write(String text, int place) {
        markup.write(text, place + 1);
    }
}
