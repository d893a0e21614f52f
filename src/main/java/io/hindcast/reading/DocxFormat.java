package io.hindcast.reading;

import io.hindcast.report.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.zwobble.mammoth.DocumentConverter;

/** A Word document ({@code .docx}) as a document; mammoth turns it into HTML, images and macros are never opened. */
final class DocxFormat {
    private static final int MOST_UNPACKED = 20 * 1024 * 1024;
    private static final int MOST_PARTS = 5_000;
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
            String html = new DocumentConverter()
                    .addStyleMap(STYLES)
                    .disableEmbeddedStyleMap()
                    .imageConverter(image -> Map.of())
                    .convertToHtml(new ByteArrayInputStream(words(bytes)))
                    .getValue();
            return new Format.Opened(HtmlFormat.converted("docx", html));
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

    // of a Word document only its XML parts are unpacked, at most 20 MB; one that declares entities is no
    // document
    // that Word wrote.
    private static byte[] words(byte[] bytes) throws IOException {
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
                if (entry.isDirectory() || !(name.endsWith(".xml") || name.endsWith(".rels"))) {
                    continue;
                }
                byte[] part = in.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || declares(part)) {
                    throw new IOException("Too large unpacked, or with a document type: " + name);
                }
                out.putNextEntry(new ZipEntry(name));
                out.write(part);
                out.closeEntry();
            }
        }
        return kept.toByteArray();
    }

    private static boolean declares(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1).replace("\0", "");
        int start = text.indexOf("<!");
        return start >= 0 && text.substring(start).toUpperCase(Locale.ROOT).contains("<!DOCTYPE");
    }

    private static Format.Result refused(Diagnostic reason) {
        return new Format.Refused("docx", reason);
    }
}
