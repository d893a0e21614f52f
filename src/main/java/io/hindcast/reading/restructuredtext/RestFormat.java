package io.hindcast.reading.restructuredtext;

import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Extent;
import io.hindcast.reading.document.SourceText;
import io.hindcast.reading.markup.Markup;
import io.hindcast.reading.markup.Markup.Row;
import io.hindcast.reading.markup.Relined;
import io.hindcast.report.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** reStructuredText at the level of headings, lists, fields, tables and literal blocks, line by line. */
public final class RestFormat {
    private static final String SIGNS = "=-~^\"'`#*+:._<>";
    private static final Pattern FIELD = Pattern.compile("^:([^:`\\s][^:`]{0,60}):(?:\\s+(.*))?$");
    private static final Pattern DIRECTIVE =
            Pattern.compile("^\\.\\.\\s+(?:\\|[^|]{1,60}\\|\\s+)?([\\w-]{1,40})::(?:\\s+(.*))?$");
    private static final Pattern FOOTNOTE = Pattern.compile("^\\.\\. \\[[^]]{1,40}]\\s+(.+)$");
    private static final Pattern ITEM =
            Pattern.compile("^(\\s*)([*+•-]|(?:\\d{1,3}|#|[a-zA-Z])[.)]|\\((?:\\d{1,3}|[a-z])\\))\\s+(.*)$");
    private static final Pattern MARK =
            Pattern.compile("(?:[*+•-]|(?:\\d{1,3}|#|[a-zA-Z])[.)]|\\((?:\\d{1,3}|[a-z])\\))\\s");
    private static final Pattern OPTION = Pattern.compile("\\s+:[\\w-]+:.*");
    private static final Pattern REPLACED =
            Pattern.compile("^\\.\\.\\s+\\|([^|]{1,60})\\|\\s+replace::\\s+(\\S.{0,300})$");
    private static final Pattern SUBSTITUTION = Pattern.compile("\\|([^|\\s](?:[^|]{0,58}[^|\\s])?)\\|");
    private static final Set<String> CODE =
            Set.of("code", "code-block", "sourcecode", "parsed-literal", "console", "prompt");
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

    private final List<String> lines;
    private final int[] indents;
    private final Markup markup = new Markup();
    private final List<String> levels = new ArrayList<>();
    private final Map<String, String> substitutions = new HashMap<>();
    private boolean literal;
    private int defined = -1;
    private int at;

    private RestFormat(List<String> lines) {
        this.lines = lines;
        this.indents = lines.stream().mapToInt(RestFormat::indent).toArray();
        for (String line : lines) {
            Matcher replaced = REPLACED.matcher(line.startsWith(".. |") ? line.stripTrailing() : "");
            if (replaced.matches()) {
                substitutions.put(replaced.group(1), replaced.group(2));
            }
        }
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
        String line = line(at);
        if (line.isBlank()) {
            markup.apart();
        } else if (literal && indent(line) > 0) {
            literal = false;
            code(indentedEnd(at, 1));
        } else if (line.equals("..") || line.startsWith(".. ")) {
            literal = false;
            explicit(line);
        } else if (isRuler(line)
                && isRuler(line(at + 2))
                && !line(at + 1).isBlank()
                && !line.strip().contains(" ")) {
            heading(line(at + 1).strip(), line.charAt(0) + "over", at + 1);
            at += 2;
        } else if (RestTable.starts(line)) {
            List<Row> rows = RestTable.rows(lines, at);
            markup.table(rows);
            at = RestTable.end(lines, at);
        } else {
            literal = false;
            text(line);
        }
    }

    private void text(String line) {
        String below = line(at + 1);
        Matcher field = FIELD.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (indent(line) == 0 && isRuler(below) && below.length() + 2 >= line.length() && !isRuler(line)) {
            heading(line.strip(), below.substring(0, 1), at);
            at++;
        } else if (isRuler(line)) {
            markup.apart();
        } else if (field.matches()) {
            field(field.group(1), field.group(2));
        } else if (item.matches()) {
            item(item);
        } else if (indent(line) == 0 && indent(below) > 0 && (line(at - 1).isBlank() || defined == at - 1)) {
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
        write("#".repeat(Math.min(6, levels.indexOf(style) + 1)) + " " + words(title), place);
        markup.apart();
    }

    private void field(String name, @Nullable String value) {
        int place = at;
        StringBuilder words = new StringBuilder(value == null ? "" : value.strip());
        while (indent(line(at + 1)) > 0 && !ITEM.matcher(line(at + 1)).matches()) {
            words.append(' ').append(line(++at).strip());
        }
        if (!words.toString().isBlank()) {
            write("- **" + name + ":** " + words(words.toString().strip()), place);
        }
    }

    /** A term and, indented below it, what it means: words up to a blank line or a list. */
    private void define(String term) {
        int place = at;
        StringBuilder words = new StringBuilder();
        while (indent(line(at + 1)) > 0 && !ITEM.matcher(line(at + 1)).matches()) {
            words.append(' ').append(line(++at).strip());
        }
        defined = at;
        write("- **" + words(term).replace("*", "") + ":**" + words(words.toString()), place);
    }

    private void item(Matcher item) {
        boolean bullet = item.group(2).length() == 1
                && !Character.isLetterOrDigit(item.group(2).charAt(0));
        String text = words(item.group(3));
        literal = text.endsWith("::");
        int depth = Math.min(24, item.group(1).length());
        write(" ".repeat(depth) + (bullet ? "- " : "1. ") + text, at);
    }

    private void paragraph(String line) {
        String text = line.strip().startsWith("| ") ? line.strip().substring(2) : line.strip();
        literal = text.endsWith("::");
        String words = literal ? text.substring(0, text.length() - 1) : text;
        boolean inList = indent(line) > 0 && inList();
        if (!words.equals(":")) {
            write((inList ? " ".repeat(Math.min(24, indent(line))) : "") + words(words), at);
        }
    }

    /** Whether this line stands under an item of a list. */
    private boolean inList() {
        int own = indents[at];
        for (int i = at - 1; i >= 0 && i > at - 200; i--) {
            if (indents[i] < own
                    && MARK.matcher(lines.get(i))
                            .region(indents[i], lines.get(i).length())
                            .lookingAt()) {
                return true;
            }
            if (indents[i] == 0 && !lines.get(i).isBlank()) {
                return false;
            }
        }
        return false;
    }

    private void explicit(String line) {
        Matcher footnote = FOOTNOTE.matcher(line);
        if (footnote.matches()) {
            markup.apart();
            paragraph(footnote.group(1));
            return;
        }
        Matcher directive = DIRECTIVE.matcher(line);
        int end = indentedEnd(at + 1, 1);
        if (!directive.matches() || WORDLESS.contains(directive.group(1))) {
            at = end - 1;
        } else if (directive.group(1).endsWith("-table")) {
            titled(directive.group(2));
            boolean listed = directive.group(1).equals("list-table");
            markup.table(listed ? RestTable.listed(lines, at + 1, end) : RestCsv.rows(lines, at + 1, end));
            at = end - 1;
        } else if (CODE.contains(directive.group(1))) {
            at++;
            code(end);
        } else {
            titled(directive.group(2));
            options();
        }
    }

    /** Passes over the options of a directive; what stands below them is read like any text. */
    private void options() {
        while (indent(line(at + 1)) > 0 && OPTION.matcher(line(at + 1)).matches()) {
            at++;
        }
    }

    private void titled(@Nullable String title) {
        if (title != null && !title.isBlank()) {
            markup.apart();
            write("**" + words(title.strip()) + "**", at);
            markup.apart();
        }
    }

    private void code(int end) {
        markup.apart();
        markup.write("~~~~~~~~", 0);
        for (; at < end; at++) {
            write(line(at).strip().replace("~~~~~~~~", ""), at);
        }
        at--;
        markup.write("~~~~~~~~", 0);
        markup.apart();
    }

    /** The index after the last of the lines from here on that are blank or indented at least so far. */
    private int indentedEnd(int from, int least) {
        int end = from;
        int last = from;
        while (end < lines.size() && (lines.get(end).isBlank() || indent(lines.get(end)) >= least)) {
            end++;
            last = lines.get(end - 1).isBlank() ? last : end;
        }
        return Math.max(from, last);
    }

    private void write(String text, int place) {
        markup.write(text, place + 1);
    }

    private String line(int index) {
        return index >= 0 && index < lines.size() ? lines.get(index).stripTrailing() : "";
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return line.isBlank() ? 0 : indent;
    }

    private static boolean isRuler(String line) {
        return line.length() >= 2
                && SIGNS.indexOf(line.charAt(0)) >= 0
                && !line.equals("::")
                && !line.equals("..")
                && line.chars().allMatch(c -> c == line.charAt(0));
    }

    private String words(String line) {
        if (substitutions.isEmpty() || line.indexOf('|') < 0) {
            return RestText.words(line);
        }
        return RestText.words(SUBSTITUTION
                .matcher(line)
                .replaceAll(name -> Matcher.quoteReplacement(substitutions.getOrDefault(name.group(1), name.group()))));
    }
}
