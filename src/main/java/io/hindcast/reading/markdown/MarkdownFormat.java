package io.hindcast.reading.markdown;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Extent;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.document.Section;
import io.hindcast.reading.document.SourceText;
import io.hindcast.report.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown (CommonMark with GitHub's tables, check boxes and strike-through, after YAML front matter) as a document. */
public final class MarkdownFormat {
    private static final int DEEPEST = 40;
    private static final int MOST_COLUMNS = 100;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final Pattern WRAPPED = Pattern.compile("```+ ?(?:md|markdown)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{<[^<>]{0,200}>\\}\\}");

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d(?::\\d\\d)?");

    private MarkdownFormat() {}

    /** Reads this text; its length is limited by {@link SourceText}, so the time is too. */
    public static Document read(SourceText.Text text) {
        FrontMatter frontMatter = FrontMatter.of(text.lines());
        List<Diagnostic> remarks = new ArrayList<>(text.remarks());
        remarks.addAll(frontMatter.remarks());
        List<String> body = new ArrayList<>(text.lines());
        for (int i = 0; i < frontMatter.lines(); i++) {
            body.set(i, "");
        }
        unwrap(body);
        body.replaceAll(MarkdownFormat::withoutShortcodes);
        flattenWideTables(body, remarks);
        int read = Extent.of(body, remarks);
        Node parsed = parse(body.subList(0, read));
        Nesting.remark(parsed, DEEPEST, remarks);
        List<Section> sections = Section.split(MarkdownBlocks.of(parsed));
        return new Document("markdown", frontMatter.values(), sections, 1, text.lines(), remarks).readTo(read);
    }

    // a file that is nothing but one block of code marked as Markdown is that Markdown.
    private static void unwrap(List<String> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size() || !WRAPPED.matcher(lines.get(first)).matches()) {
            return;
        }
        int last = lines.size() - 1;
        while (lines.get(last).isBlank()) {
            last--;
        }
        boolean whole = lines.subList(first + 1, last + 1).stream()
                        .filter(line -> line.startsWith("```"))
                        .count()
                == 1;
        if (whole && lines.get(last).startsWith("```")) {
            lines.set(first, "");
            lines.set(last, "");
        }
    }

    /** The blocks of these lines, which have no front matter and no table that is too wide. */
    public static List<Block> blocks(List<String> lines) {
        return MarkdownBlocks.of(parse(lines));
    }

    private static Node parse(List<String> lines) {
        return PARSER.parse(String.join("\n", lines));
    }

    // a shortcode of a publishing program, {{< pagebreak >}}, is left out but for a time in it; its place
    // stays, so that columns do.
    private static String withoutShortcodes(String line) {
        return line.contains("{{<") ? SHORTCODE.matcher(line).replaceAll(code -> timeIn(code.group())) : line;
    }

    private static String timeIn(String code) {
        Matcher time = TIME.matcher(code);
        return time.find()
                ? " ".repeat(time.start()) + time.group() + " ".repeat(code.length() - time.end())
                : " ".repeat(code.length());
    }

    // a table of more than 100 columns is text; padding its rows would take memory without bound.
    private static void flattenWideTables(List<String> lines, List<Diagnostic> remarks) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() > 2 * MOST_COLUMNS && Extent.isDelimiterRow(line)) {
                int columns = (int) line.chars().filter(c -> c == '|').count();
                if (columns > MOST_COLUMNS) {
                    remarks.add(Remark.TABLE_TOO_WIDE.at(i + 1, 1, columns, MOST_COLUMNS));
                    lines.set(i, "");
                }
            }
        }
    }
}
