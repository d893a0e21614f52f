package io.hindcast.reading.jira;

import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Extent;
import io.hindcast.reading.document.SourceText;
import io.hindcast.reading.markup.Markup;
import io.hindcast.reading.markup.Markup.Row;
import io.hindcast.reading.markup.Relined;
import io.hindcast.report.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jira's wiki markup at the level of headings, lists, tables and code, line by line. */
public final class JiraFormat {
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}h([1-6])\\.\\s+(\\S.*)$");
    private static final Pattern ITEM = Pattern.compile("^\\s{0,3}([*#-]{1,6})\\s+(\\S.*)$");
    private static final Pattern CODE = Pattern.compile("\\{(?:code|noformat)(?::[^}]{0,200})?\\}");
    private static final Pattern RULER = Pattern.compile("^\\s*-{4,}\\s*$");
    private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}bq\\.\\s+(.*)$");
    private static final int LEAST_HEADINGS = 2;

    private final List<String> lines;
    private final Markup markup = new Markup();
    private int at;

    private JiraFormat(List<String> lines) {
        this.lines = lines;
    }

    // R-284: a plain or a Markdown file with two or more lines that begin as headings of Jira's wiki markup, "h2. ", is
    // read as such: headings, lists, tables, bold and struck words, code.
    /** Whether these lines are written so. */
    public static boolean is(List<String> lines) {
        int headings = 0;
        for (int i = 0; i < lines.size() && headings < LEAST_HEADINGS; i++) {
            String line = lines.get(i);
            boolean may = line.length() > 3 && line.stripLeading().startsWith("h");
            headings += may && HEADING.matcher(line).matches() ? 1 : 0;
        }
        return headings == LEAST_HEADINGS;
    }

    /** Reads this text; its lines are those of its file. */
    public static Document read(SourceText.Text text) {
        List<Diagnostic> remarks = new ArrayList<>(text.remarks());
        int read = Extent.of(text.lines(), remarks);
        JiraFormat format = new JiraFormat(text.lines().subList(0, read));
        while (format.at < format.lines.size()) {
            format.next();
        }
        return Relined.asWritten("jira", format.markup.lines(), text.lines(), remarks, read);
    }

    private void next() {
        String line = lines.get(at);
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        Matcher quote = QUOTE.matcher(line);
        if (CODE.matcher(line).find()) {
            code();
        } else if (line.stripLeading().startsWith("|")) {
            table();
        } else {
            if (line.isBlank() || RULER.matcher(line).matches()) {
                markup.apart();
            } else if (heading.matches()) {
                markup.apart();
                markup.write(
                        "#".repeat(heading.group(1).charAt(0) - '0') + " " + JiraText.markdown(heading.group(2)),
                        at + 1);
                markup.apart();
            } else if (item.matches()) {
                item(item.group(1), item.group(2));
            } else {
                markup.write(
                        (quote.matches() ? "> " : "")
                                + JiraText.markdown(quote.matches() ? quote.group(1) : line)
                                        .strip(),
                        at + 1);
            }
            at++;
        }
    }

    private void item(String signs, String words) {
        String indent = "   ".repeat(signs.length() - 1);
        String mark = signs.endsWith("#") ? "1. " : "- ";
        markup.write(indent + mark + JiraText.markdown(words), at + 1);
    }

    /** Writes what stands from one mark of code up to the next, both on one line or not. */
    private void code() {
        boolean closed = CODE.matcher(lines.get(at)).results().count() >= 2;
        markup.apart();
        markup.write("```", 0);
        String line = CODE.matcher(lines.get(at)).replaceAll("").strip();
        if (!line.isEmpty()) {
            markup.write(line, at + 1);
        }
        at++;
        while (!closed && at < lines.size()) {
            closed = CODE.matcher(lines.get(at)).find();
            String each = CODE.matcher(lines.get(at)).replaceAll("");
            if (!closed || !each.isBlank()) {
                markup.write(each.replace("```", "'''"), at + 1);
            }
            at++;
        }
        markup.write("```", 0);
        markup.apart();
    }

    private void table() {
        List<Row> rows = new ArrayList<>();
        while (at < lines.size() && lines.get(at).stripLeading().startsWith("|")) {
            rows.add(new Row(cells(lines.get(at).strip()), at + 1));
            at++;
        }
        markup.table(rows);
    }

    // the bar of a link, "[text|address]", parts no cells
    private static List<String> cells(String line) {
        String text = JiraText.markdown(line.replace("||", "|"));
        String inner = text.substring(1, text.endsWith("|") && text.length() > 1 ? text.length() - 1 : text.length());
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
