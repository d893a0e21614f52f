package io.hindcast.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents that no one would write. */
final class OddWordFile {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private OddWordFile() {}

    /** The document whose body is this XML. */
    static byte[] of(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE
                            + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                            + "\" Target=\"word/document.xml\"/></Relationships>");
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A paragraph for each line. */
    static String paragraphs(String text) {
        return text.lines().map(OddWordFile::paragraph).collect(Collectors.joining());
    }

    /** These lines again and again, in so many characters of XML. */
    static String paragraphs(String text, int characters) {
        String once = paragraphs(text);
        return once.repeat(characters / once.length());
    }

    /** A table of two columns, in so many characters of XML. */
    static String table(int characters) {
        String row = "<w:tr><w:tc>" + paragraph("10:00") + "</w:tc><w:tc>" + paragraph("It failed") + "</w:tc></w:tr>";
        return "<w:tbl>" + row.repeat(characters / row.length()) + "</w:tbl>";
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
