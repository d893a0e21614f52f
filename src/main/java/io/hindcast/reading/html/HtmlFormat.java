package io.hindcast.reading.html;

import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Extent;
import io.hindcast.reading.document.SourceText;
import io.hindcast.reading.markup.Markup.Line;
import io.hindcast.reading.markup.Relined;
import io.hindcast.report.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** HTML, as Confluence and Google Docs export it, as a document; jsoup parses it, nothing in it is ever run. */
public final class HtmlFormat {
    private static final int DEEPEST = 200;

    private HtmlFormat() {}

    /** Reads this page. */
    public static Document read(SourceText.Text text) {
        int end = Extent.ofPage(text.text());
        Element page = parse(text.text().substring(0, end));
        List<Diagnostic> remarks = new ArrayList<>(text.remarks());
        if (end < text.text().length()) {
            int read = (int) text.text().substring(0, end).lines().count();
            remarks.add(Extent.cut(text.lines().size(), read));
        }
        List<Line> lines = HtmlBlocks.markup(page, true);
        // the lines of a page are those of its file; where most of its paragraphs share one line with others, as
        // in exports without line ends, they are those of its text as shown, a line for each paragraph, item or row.
        if (shared(lines) * 4 > lines.size()) {
            return Relined.asShown("html", cut(HtmlBlocks.markup(page, false), remarks), remarks);
        }
        return Relined.asIn("html", cut(lines, remarks), text.lines().size(), remarks);
    }

    /** Reads HTML that another format was turned into, perhaps only its start; its lines are those of its text as shown. */
    public static Document converted(String format, String html, boolean start) {
        List<Diagnostic> remarks = new ArrayList<>();
        int end = Extent.ofPage(html);
        List<Line> lines = cut(HtmlBlocks.markup(parse(html.substring(0, end)), false), remarks);
        List<String> texts = lines.stream().map(Line::text).toList();
        boolean whole = Extent.of(texts, new ArrayList<>()) == lines.size();
        if (whole && (start || end < html.length())) {
            remarks.add(Extent.cut(lines.size(), lines.size()));
        }
        return Relined.asShown(format, lines, remarks);
    }

    private static List<Line> cut(List<Line> lines, List<Diagnostic> remarks) {
        List<Line> cut = new ArrayList<>(lines);
        cut.replaceAll(line -> line.text().length() <= SourceText.MOST_LINE
                ? line
                : new Line(SourceText.shorten(line.text(), Math.max(1, line.source()), remarks), line.source()));
        return cut;
    }

    private static Element parse(String html) {
        boolean storage = html.contains("<ac:") || html.contains("<ri:");
        Parser parser = storage ? Parser.xmlParser() : Parser.htmlParser();
        parser.setTrackPosition(true).setMaxDepth(DEEPEST);
        org.jsoup.nodes.Document page = parser.parseInput(html, "");
        page.outputSettings(new OutputSettings().prettyPrint(false));
        return HtmlPage.content(page);
    }

    private static long shared(List<Line> lines) {
        List<Integer> sources = new ArrayList<>();
        lines.stream().map(Line::source).filter(source -> source > 0).forEach(sources::add);
        return sources.size() - sources.stream().distinct().count();
    }
}
