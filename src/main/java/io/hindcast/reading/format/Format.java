package io.hindcast.reading.format;

import io.hindcast.reading.SourceFile;
import io.hindcast.reading.asciidoc.AsciiDocFormat;
import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.document.SourceText;
import io.hindcast.reading.html.HtmlFormat;
import io.hindcast.reading.jira.JiraFormat;
import io.hindcast.reading.markdown.MarkdownFormat;
import io.hindcast.reading.restructuredtext.RestFormat;
import io.hindcast.report.Diagnostic;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats that reports are written in; each file becomes a {@link Document}. A format's library is loaded with its first file. */
public enum Format {
    MARKDOWN,
    HTML,
    ASCIIDOC,
    REST,
    DOCX;

    private static final Pattern PAGE = Pattern.compile("<!doctype html\\b|<html\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Format> ENDINGS = Map.ofEntries(
            Map.entry("md", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("mdown", MARKDOWN),
            Map.entry("mkd", MARKDOWN),
            Map.entry("mdx", MARKDOWN),
            Map.entry("qmd", MARKDOWN),
            Map.entry("rmd", MARKDOWN),
            Map.entry("txt", MARKDOWN),
            Map.entry("", MARKDOWN),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("adoc", ASCIIDOC),
            Map.entry("asciidoc", ASCIIDOC),
            Map.entry("asc", ASCIIDOC),
            Map.entry("rst", REST),
            Map.entry("rest", REST),
            Map.entry("docx", DOCX));

    /** What became of a file's bytes. */
    public sealed interface Result {}

    /** A document, ready to be read. */
    public record Opened(Document document) implements Result {}

    /** No document; {@code format} tells what it was instead. */
    public record Refused(String format, Diagnostic reason) implements Result {}

    /** Whether the words of this file stand in its bytes, as in any text of a format that we know. */
    public static boolean isPlain(SourceFile file) {
        Format format = of(file);
        return format != null && format != DOCX;
    }

    /** Opens a file; never throws. */
    public static Result open(SourceFile file) {
        // the ending tells the format; what is not a format that we know is not opened.
        Format format = of(file);
        if (format == null) {
            String ending = file.ending();
            Remark reason = switch (ending) {
                case "doc", "pdf", "odt", "rtf", "pages", "docm", "dotx" -> Remark.FILE_NEEDS_EXPORT;
                default -> Remark.FILE_TYPE_UNKNOWN;
            };
            return new Refused(ending, reason.at(1, 1, ending));
        }
        if (format == DOCX) {
            return DocxFormat.read(file.bytes());
        }
        return switch (SourceText.decode(file.bytes(), format != HTML)) {
            case SourceText.NoText none -> new Refused(none.format(), none.reason());
            case SourceText.Text text -> new Opened(format.read(text, isTemplate(file)));
        };
    }

    private static @Nullable Format of(SourceFile file) {
        return ENDINGS.get(isTemplate(file) ? inner(file) : file.ending());
    }

    // a Markdown file that begins as a web page is one.
    private static boolean isPage(String text) {
        String start = text.substring(0, Math.min(text.length(), 200)).stripLeading();
        return start.startsWith("<") && PAGE.matcher(start).lookingAt();
    }

    private static Document lines(SourceText.Text text) {
        return JiraFormat.is(text.lines()) ? JiraFormat.read(text) : MarkdownFormat.read(text);
    }

    private static boolean isTemplate(SourceFile file) {
        return file.ending().equals("erb");
    }

    /** The ending under ".erb"; Markdown where there is none. */
    private static String inner(SourceFile file) {
        String name = file.name();
        String under = new SourceFile(name.substring(0, name.length() - ".erb".length()), file.bytes()).ending();
        return under.isEmpty() ? "md" : under;
    }

    private Document read(SourceText.Text text, boolean template) {
        SourceText.Text words = template ? EmbeddedRuby.without(text) : text;
        Document document = switch (this) {
            case HTML -> HtmlFormat.read(words);
            case ASCIIDOC -> AsciiDocFormat.read(words);
            case REST -> RestFormat.read(words);
            default -> isPage(words.text()) ? HtmlFormat.read(words) : lines(words);
        };
        return template && this == MARKDOWN ? document.shownAs(text.lines()) : document;
    }
}
