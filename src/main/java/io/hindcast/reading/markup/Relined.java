package io.hindcast.reading.markup;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Code;
import io.hindcast.reading.document.Block.Heading;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Quote;
import io.hindcast.reading.document.Block.Row;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Extent;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.document.Section;
import io.hindcast.reading.markdown.MarkdownFormat;
import io.hindcast.reading.markup.Markup.Line;
import io.hindcast.report.Diagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Makes a document of a file that was written out as Markdown, with the line numbers that its readers see. */
public final class Relined {
    private final int[] sources;

    private Relined(List<Line> lines) {
        sources = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            int source = lines.get(i).source();
            sources[i + 1] = source > 0 ? source : Math.max(1, sources[i]);
        }
    }

    /** A document whose text is the Markdown itself. */
    public static Document asShown(String format, List<Line> markup, List<Diagnostic> remarks) {
        List<String> lines = new ArrayList<>(markup.stream().map(Line::text).toList());
        int read = Extent.of(lines, remarks);
        List<Section> sections = Section.split(MarkdownFormat.blocks(lines.subList(0, read)));
        return new Document(format, Map.of(), sections, 1, lines, remarks).readTo(read);
    }

    /** A document with the lines of its file, on each the words that stand there. */
    public static Document asIn(String format, List<Line> markup, int fileLines, List<Diagnostic> remarks) {
        List<String> words = words(markup, fileLines);
        return document(format, markup, words, words, remarks, fileLines);
    }

    /** A document with the lines of its file as they are written, of which only so many were read. */
    public static Document asWritten(
            String format, List<Line> markup, List<String> lines, List<Diagnostic> remarks, int read) {
        return document(format, markup, lines, words(markup, lines.size()), remarks, read);
    }

    private static List<String> words(List<Line> markup, int fileLines) {
        String[] shown = new String[fileLines];
        Arrays.fill(shown, "");
        for (Line line : markup) {
            int at = Math.min(line.source(), fileLines) - 1;
            if (at >= 0 && !line.text().isBlank()) {
                shown[at] = shown[at].isEmpty()
                        ? line.text()
                        : shown[at] + " · " + line.text().strip();
            }
        }
        return Arrays.asList(shown);
    }

    private static Document document(
            String format,
            List<Line> markup,
            List<String> lines,
            List<String> words,
            List<Diagnostic> remarks,
            int most) {
        List<String> texts = markup.stream().map(Line::text).toList();
        List<Diagnostic> more = new ArrayList<>();
        int read = Extent.of(texts, more);
        Relined relined = new Relined(markup);
        if (!more.isEmpty()) {
            remarks.removeIf(remark -> remark.code().equals(Remark.TEXT_CUT.code()));
        }
        more.forEach(remark -> remarks.add(new Diagnostic(
                remark.severity(), remark.code(), remark.message(), relined.line(remark.line()), remark.column())));
        List<Block> blocks = relined.blocks(MarkdownFormat.blocks(texts.subList(0, read)));
        int end = read < texts.size() ? Math.min(lines.size(), relined.line(read)) : most;
        return new Document(format, Map.of(), Section.split(blocks), 1, lines, words, remarks, List.of())
                .readTo(Math.min(end, most));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        int line = line(block.line());
        return switch (block) {
            case Heading heading -> new Heading(heading.level(), text(heading.content()), line);
            case Paragraph paragraph -> new Paragraph(text(paragraph.content()), line);
            case Bullets bullets ->
                new Bullets(
                        bullets.ordered(),
                        bullets.items().stream().map(this::item).toList(),
                        line);
            case Table table ->
                new Table(
                        table.head().stream().map(this::text).toList(),
                        table.rows().stream().map(this::row).toList(),
                        line);
            case Code code -> new Code(code.text(), line);
            case Quote quote -> new Quote(blocks(quote.blocks()), line);
        };
    }

    private Item item(Item item) {
        return new Item(text(item.content()), item.checked(), blocks(item.nested()), line(item.line()));
    }

    private Row row(Row row) {
        return new Row(row.cells().stream().map(this::text).toList(), line(row.line()));
    }

    private Inline text(Inline text) {
        return new Inline(text.text(), line(text.line()), text.column(), text.spans());
    }

    private int line(int line) {
        return line > 0 && line < sources.length ? sources[line] : Math.max(1, line);
    }
}
