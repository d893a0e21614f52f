package io.hindcast.reading.asciidoc;

import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Extent;
import io.hindcast.reading.document.SourceText;
import io.hindcast.reading.markup.Markup;
import io.hindcast.reading.markup.Relined;
import io.hindcast.report.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** AsciiDoc at the level of headings, lists, labels, tables and code, line by line. */
public final class AsciiDocFormat {
    private static final Pattern ATTRIBUTE = Pattern.compile("^:([\\w][\\w -]{0,60}):(?:\\s+(.*))?$");
    private static final Pattern BULLET = Pattern.compile("^\\s*(\\*{1,6}|-|\\.{1,6}|\\d{1,3}\\.)\\s+(.*)$");
    private static final Pattern TERM = Pattern.compile("^\\s*(\\S.{0,80}?)(:::?:?|;;)(?:\\s+(.*))?$");
    private static final Pattern MACRO =
            Pattern.compile("^(?:include|image|video|audio|toc|ifdef|ifndef|ifeval|endif)::.*\\]\\s*$");
    private static final Pattern CODE = Pattern.compile("-{4,}|\\.{4,}|\\+{4,}|`{3}[^`]*");
    private static final Set<String> WRAPPERS = Set.of("====", "****", "--", "____", "'''", "---", "***", "<<<");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\[[^\\]]*\\]\\]?");
    private static final Pattern RULER = Pattern.compile("={4,}|\\*{4,}|_{4,}|-{2}");
    private static final Pattern TITLE = Pattern.compile("\\.[^\\s.].*");
    private static final Pattern VERBATIM = Pattern.compile("\\[(?:source|listing|literal)\\b.*|\\[,.*");
    private static final Pattern AUTHOR = Pattern.compile("[^:|=*]{1,200}<[^<>]+@[^<>]+>.*");
    private static final Pattern REVISION = Pattern.compile("v?\\d[\\w.]*,.*|v\\d[\\w.]*");
    private final List<String> lines;
    private final Markup markup = new Markup();
    private final Map<String, String> attributes = new TreeMap<>();
    private final List<String> markers = new ArrayList<>();
    private final Admonitions admonitions = new Admonitions();
    private String blockAttributes = "";
    private boolean continued;
    private int at;

    private AsciiDocFormat(List<String> lines) {
        this.lines = lines;
    }

    // R-218: AsciiDoc and reStructuredText are read line by line: headings, lists, labels, tables, code; comments,
    // macros and includes are left out.
    /** Reads this text; its lines are those of its file. */
    public static Document read(SourceText.Text text) {
        List<Diagnostic> remarks = new ArrayList<>(text.remarks());
        int read = Extent.of(text.lines(), remarks);
        AsciiDocFormat format = new AsciiDocFormat(text.lines().subList(0, read));
        while (format.at < format.lines.size()) {
            format.next();
        }
        return Relined.asWritten("asciidoc", format.markup.lines(), text.lines(), remarks, read);
    }

    private void next() {
        String line = lines.get(at).stripTrailing();
        String delimiter = line.strip();
        if (line.startsWith("////")) {
            skip(delimiter);
        } else if (AsciiDocTable.isDelimiter(delimiter)) {
            table(delimiter);
        } else if (CODE.matcher(delimiter).matches()) {
            at++;
            code(delimiter.startsWith("`") ? "```" : delimiter, !delimiter.startsWith("+"));
        } else if (!layout(line, delimiter)) {
            text(line);
        }
        at++;
    }

    /** Takes a line that is no text: blank, comment, attribute, macro, delimiter of a block. */
    private boolean layout(String line, String bare) {
        Matcher attribute = ATTRIBUTE.matcher(line);
        if (bare.isEmpty()) {
            markup.apart();
        } else if (attribute.matches()) {
            attribute(attribute.group(1), attribute.group(2));
        } else if (bare.equals("+")) {
            continued = true;
        } else if (ATTRIBUTES.matcher(line).matches()) {
            blockAttributes = line;
        } else {
            boolean ruler = isRuler(bare);
            if (ruler) {
                admonitions.ruler(bare, blockAttributes);
            }
            return ruler || line.startsWith("//") || MACRO.matcher(line).matches();
        }
        return true;
    }

    private static boolean isRuler(String bare) {
        return WRAPPERS.contains(bare) || RULER.matcher(bare).matches();
    }

    private void attribute(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            attributes.put(name, value.strip());
            bullet("**" + name + ":** " + words(value), 0);
        }
    }

    /** Passes over a comment; where it is never closed, only over the line that opens it. */
    private void skip(String delimiter) {
        for (int end = at + 1; end < lines.size(); end++) {
            if (lines.get(end).strip().equals(delimiter)) {
                at = end;
                return;
            }
        }
    }

    /** Takes lines as they are, up to this one. */
    private void code(String end, boolean shown) {
        blockAttributes = "";
        markup.apart();
        markup.write("~~~~~~~~", 0);
        while (at < lines.size() && !lines.get(at).strip().equals(end)) {
            if (shown) {
                markup.write(lines.get(at).replace("~~~~~~~~", ""), at + 1);
            }
            at++;
        }
        markup.write("~~~~~~~~", 0);
        markup.apart();
    }

    private void table(String delimiter) {
        int first = at + 1;
        at++;
        List<String> inside = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).strip().equals(delimiter)) {
            inside.add(words(lines.get(at)));
            at++;
        }
        markers.clear();
        markup.table(AsciiDocTable.rows(delimiter, inside, first + 1, blockAttributes));
        blockAttributes = "";
    }

    private void text(String line) {
        if (VERBATIM.matcher(blockAttributes).matches()) {
            code("", true);
            return;
        }
        AsciiDocHeading heading = AsciiDocHeading.at(at, lines);
        Matcher bullet = BULLET.matcher(line);
        Matcher term = TERM.matcher(line);
        if (heading != null) {
            heading(heading);
        } else if (bullet.matches()) {
            item(bullet.group(1), bullet.group(2));
        } else if (term.matches() && !line.contains("://")) {
            term(term.group(1), term.group(3));
        } else if (TITLE.matcher(line).matches()) {
            markers.clear();
            markup.apart();
            String mark = namesListing() || !admonitions.label(blockAttributes).isEmpty() ? "*" : "**";
            markup.write(mark + words(line.substring(1)) + mark, at + 1);
            markup.apart();
            return;
        } else {
            paragraph(line);
        }
        blockAttributes = "";
    }

    private void heading(AsciiDocHeading heading) {
        markers.clear();
        continued = false;
        markup.apart();
        markup.write("#".repeat(heading.level()) + " " + words(heading.title()), at + 1);
        markup.apart();
        if (heading.level() == 1) {
            byline();
        }
        at += heading.lines() - 1;
    }

    /** Passes over the lines below the title that name the author and the revision of the text. */
    private void byline() {
        for (int i = 0; i < 2 && at + 1 < lines.size(); i++) {
            String line = lines.get(at + 1).strip();
            boolean author = i == 0 && AUTHOR.matcher(line).matches();
            if (author || REVISION.matcher(line).matches()) {
                at++;
            }
        }
    }

    private void item(String mark, String text) {
        String kind = Character.isDigit(mark.charAt(0)) ? "1." : mark;
        int depth = markers.indexOf(kind);
        if (depth < 0) {
            markers.add(kind);
            depth = markers.size() - 1;
        }
        while (markers.size() > depth + 1) {
            markers.removeLast();
        }
        boolean numbered = kind.startsWith(".") || kind.equals("1.");
        String words = ticked(words(text));
        markup.write(indent(depth) + (numbered ? "1. " : "- ") + words, at + 1);
        continued = false;
    }

    private static String ticked(String item) {
        return item.startsWith("[*]") ? "[x]" + item.substring(3) : item;
    }

    private static String indent(int depth) {
        return "   ".repeat(Math.min(depth, 8));
    }

    private void bullet(String text, int depth) {
        markup.write(indent(depth) + "- " + text, at + 1);
    }

    private void term(String name, @Nullable String value) {
        String bare = words(name).replace("*", "");
        int line = at;
        String words = value == null ? "" : words(value);
        while (words.isEmpty() && at + 1 < lines.size() && lines.get(at + 1).isBlank()) {
            at++;
        }
        boolean below = words.isEmpty()
                && at + 1 < lines.size()
                && !BULLET.matcher(lines.get(at + 1)).matches()
                && !AsciiDocHeading.isMarked(lines.get(at + 1));
        if (below) {
            at++;
            words = words(lines.get(at).strip());
        }
        markers.clear();
        markers.add("::");
        markup.write("- **" + bare + ":** " + words, line + 1);
    }

    /** Whether the title in this line is that of a listing or an image. */
    private boolean namesListing() {
        int next = at + 1;
        while (next < lines.size()
                && ATTRIBUTES.matcher(lines.get(next).strip()).matches()) {
            next++;
        }
        String bare = next < lines.size() ? lines.get(next).strip() : "";
        return CODE.matcher(bare).matches() || MACRO.matcher(bare).matches();
    }

    private boolean begins() {
        String above = at == 0 ? "" : lines.get(at - 1).strip();
        return above.isEmpty() || isRuler(above) || ATTRIBUTES.matcher(above).matches();
    }

    private void paragraph(String line) {
        boolean wrapped = at > 0 && !lines.get(at - 1).isBlank() && !markers.isEmpty();
        if (!wrapped && !continued) {
            markers.clear();
        }
        if (continued) {
            markup.apart();
        }
        continued = false;
        String label = begins() ? admonitions.label(blockAttributes) : "";
        markup.write(indent(markers.size()) + label + words(line.strip()), at + 1);
    }

    private String words(String line) {
        return AsciiDocText.words(line, attributes);
    }
}
