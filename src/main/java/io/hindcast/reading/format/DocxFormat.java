package io.hindcast.reading.format;

import io.hindcast.reading.document.Remark;
import io.hindcast.reading.document.SourceText;
import io.hindcast.reading.html.HtmlFormat;
import io.hindcast.report.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.zwobble.mammoth.DocumentConverter;

/** A Word document ({@code .docx}) as a document; mammoth turns it into HTML, images and macros are never opened. */
final class DocxFormat {
    private static final int MOST_UNPACKED = SourceText.MOST_BYTES;
    private static final int MOST_PARTS = 5_000;
    private static final String TEXT = "word/document.xml";
    private static final List<String> WITHOUT_WORDS =
            List.of("customXml/", "docProps/", "word/charts/", "word/diagrams/", "word/glossary/", "word/theme/");
    private static final String STYLES = """
            p[style-name='Title'] => h1.title:fresh
            p[style-name='Subtitle'] => p:fresh
            """;

    private DocxFormat() {}

    /** Reads these bytes. */
    static Format.Result read(byte[] bytes) {
        if (bytes.length > SourceText.MOST_BYTES) {
            return refused(Remark.FILE_TOO_LARGE.at(1, 1, bytes.length, SourceText.MOST_BYTES));
        }
        if (isCompound(bytes)) {
            return refused(Remark.FILE_ENCRYPTED.at(1, 1));
        }
        try {
            WordText words = words(bytes);
            String html = new DocumentConverter()
                    .addStyleMap(STYLES)
                    .disableEmbeddedStyleMap()
                    .imageConverter(image -> Map.of())
                    .convertToHtml(new ByteArrayInputStream(words.bytes()))
                    .getValue();
            return new Format.Opened(HtmlFormat.converted("docx", html, words.cut()));
        } catch (TooMuch large) {
            return refused(Remark.FILE_TOO_LARGE.at(1, 1, large.bytes, MOST_UNPACKED));
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            return refused(Remark.FILE_DAMAGED.at(1, 1));
        }
    }

    /** Word keeps an encrypted document, and a document of before 2007, in a compound file and not in a zip. */
    private static boolean isCompound(byte[] bytes) {
        return bytes.length >= 4
                && (bytes[0] & 0xFF) == 0xD0
                && (bytes[1] & 0xFF) == 0xCF
                && (bytes[2] & 0xFF) == 0x11
                && (bytes[3] & 0xFF) == 0xE0;
    }

    // of a Word document only its XML parts that may hold words are unpacked, at most 5 MB, and of its text the
    // first 70,000 elements are read; one that declares entities is no document that Word wrote.
    private static WordText words(byte[] bytes) throws IOException {
        boolean cut = false;
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int left = MOST_UNPACKED;
        int parts = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream out = new ZipOutputStream(kept)) {
            out.setLevel(0);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new IOException("More than " + MOST_PARTS + " parts");
                }
                String name = entry.getName();
                if (entry.isDirectory() || !mayHoldWords(name)) {
                    continue;
                }
                byte[] part = part(in, name, left);
                left -= part.length;
                out.putNextEntry(new ZipEntry(name));
                WordText text = name.equals(TEXT) ? WordText.start(part) : new WordText(part, false);
                cut |= text.cut();
                out.write(text.bytes());
                out.closeEntry();
            }
        }
        return new WordText(kept.toByteArray(), cut);
    }

    private static byte[] part(ZipInputStream in, String name, int left) throws IOException {
        byte[] part = in.readNBytes(left + 1);
        if (part.length > left) {
            throw new TooMuch(MOST_UNPACKED - left + part.length);
        }
        if (declares(part)) {
            throw new IOException("With a document type: " + name);
        }
        return part;
    }

    private static boolean mayHoldWords(String part) {
        return (part.endsWith(".xml") || part.endsWith(".rels"))
                && WITHOUT_WORDS.stream().noneMatch(part::startsWith);
    }

    private static boolean declares(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1).replace("\0", "");
        int start = text.indexOf("<!");
        return start >= 0 && text.substring(start).toUpperCase(Locale.ROOT).contains("<!DOCTYPE");
    }

    /** The parts of a document together are larger than is read; {@code bytes} is what was unpacked of them. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
        private final int bytes;

        TooMuch(int bytes) {
            super("Unpacked " + bytes + " bytes");
            this.bytes = bytes;
        }
    }

    private static Format.Result refused(Diagnostic reason) {
        return new Format.Refused("docx", reason);
    }
}
