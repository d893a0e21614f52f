package io.hindcast.reading.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.reading.document.SourceText;
import io.hindcast.report.Action;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Word documents are read as their text is shown: a line for each paragraph, item or row. */
public class DocxReadingTest {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String BODY = p("Title", "Checkout outage")
            + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Date: </w:t></w:r>"
            + "<w:r><w:t>12 March 2025</w:t></w:r></w:p>"
            + p("Heading1", "Timeline (UTC)")
            + "<w:tbl><w:tblGrid/>" + row("Time", "Event") + row("14:05", "First errors at the gateway")
            + row("14:10", "Alert fires") + row("14:30", "Service restored") + "</w:tbl>"
            + p("Heading1", "Root cause")
            + p("", "The pool of connections was too small.")
            + p("Heading1", "Action items")
            + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
            + "<w:r><w:rPr><w:strike/></w:rPr><w:t>Set the pool by load</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>Add an alert (owner: ann)</w:t></w:r></w:p>";

    @Test
    void a_document_is_read_with_the_lines_of_its_text() {
        Reading reading = read(docx(BODY));
        Report report = reading.report();
        assertThat(report.outcome()).isEqualTo(Outcome.READ);
        assertThat(report.source().format()).isEqualTo("docx");
        assertThat(report.title()).isEqualTo("Checkout outage");
        assertThat(report.date()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(report.timeline())
                .extracting(TimelineEvent::text)
                .startsWith("First errors at the gateway")
                .hasSize(3);
        assertThat(report.rootCause()).isEqualTo("The pool of connections was too small.");
        assertThat(report.actions())
                .extracting(action -> action.task() + " " + action.state())
                .containsExactly("Set the pool by load DONE", "Add an alert UNKNOWN");
        Action last = report.actions().getLast();
        assertThat(reading.text().split("\n", -1)[last.line() - 1]).isEqualTo("- Add an alert (owner: ann)");
    }

    @Test
    void a_document_without_a_word_is_no_report() {
        for (String body : new String[] {"", p("", ""), p("Heading1", " ")}) {
            Report report = read(docx(body)).report();
            assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(report.diagnostics()).isNotEmpty();
        }
    }

    @Test
    void the_same_bytes_are_read_the_same_way() {
        byte[] bytes = docx(BODY);
        assertThat(read(bytes).report()).isEqualTo(read(bytes).report());
    }

    @Test
    void documents_that_cannot_be_opened_are_rejected_with_what_to_do() {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        rejected(compound, "file-encrypted", "password");
        rejected("no zip".getBytes(UTF_8), "file-damaged", "open it in Word");
        rejected(new byte[0], "file-damaged", "open it in Word");
        rejected(zip(Map.of("word/media/image.png", "x")), "file-damaged", "open it in Word");
        rejected(new byte[SourceText.MOST_BYTES + 1], "file-too-large", "limit");
        for (String ending : new String[] {"doc", "pdf", "odt"}) {
            Report report = Fixtures.read("2025/outage." + ending, compound);
            assertThat(Fixtures.codes(report)).containsExactly("file-needs-export");
            assertThat(report.diagnostics().getFirst().message())
                    .contains("." + "docx")
                    .contains(ending);
        }
    }

    @Test
    void hostile_documents_neither_fill_the_memory_nor_reach_outside() {
        rejected(docx("<w:p/>".repeat(1_000_000)), "file-too-large", "limit");
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        rejected(docx(entity, p("", "&x;")), "file-damaged", "open it in Word");
        String deep = "<w:tbl><w:tr><w:tc>".repeat(20_000) + p("", "end") + "</w:tc></w:tr></w:tbl>".repeat(20_000);
        assertThat(read(docx(deep)).report().outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void of_a_very_long_document_the_start_is_read_and_a_remark_says_so() {
        String runs = "<w:p>" + "<w:r><w:t>word</w:t></w:r>".repeat(100) + "</w:p>";
        Reading reading = read(docx(BODY + runs.repeat(600)));
        assertThat(reading.report().outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(reading.report().title()).isEqualTo("Checkout outage");
        assertThat(reading.report().diagnostics())
                .filteredOn(remark -> remark.code().equals("text-cut"))
                .hasSize(1);
        assertThat(reading.text().lines().count()).isLessThan(1_300);
    }

    private static void rejected(byte[] bytes, String code, String says) {
        Report report = read(bytes).report();
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(Fixtures.codes(report)).containsExactly(code);
        assertThat(report.diagnostics().getFirst().message()).contains(says);
    }

    private static Reading read(byte[] bytes) {
        return new ReportReader()
                .read(new SourceFile("2025/outage.docx", bytes))
                .getFirst();
    }

    private static String p(String style, String text) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String row(String first, String second) {
        return "<w:tr><w:tc>" + p("", first) + "</w:tc><w:tc>" + p("", second) + "</w:tc></w:tr>";
    }

    /** A document with this body, two styles and a list of bullets. */
    public static byte[] docx(String body) {
        return docx("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", body);
    }

    private static byte[] docx(String declaration, String body) {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"/>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + office
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"" + office
                        + "/numbering\" Target=\"numbering.xml\"/></Relationships>");
        parts.put(
                "word/styles.xml",
                "<w:styles xmlns:w=\"" + WORD + "\">"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>");
        parts.put(
                "word/numbering.xml",
                "<w:numbering xmlns:w=\"" + WORD + "\"><w:abstractNum w:abstractNumId=\"0\">"
                        + "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        parts.put(
                "word/document.xml",
                declaration + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
