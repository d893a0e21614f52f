package io.hindcast.reading.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.hindcast.report.Diagnostic;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/** A file's bytes as text, or why they are none. */
public sealed interface SourceText {

    /** The largest file that is read, in bytes. */
    int MOST_BYTES = 5 * 1024 * 1024;

    /** The longest line that is read whole, in characters. */
    int MOST_LINE = 20_000;

    /** Text with line ends as {@code \n} and without a byte order mark, its lines, and what was remarked. */
    record Text(String text, List<String> lines, List<Diagnostic> remarks) implements SourceText {
        /** Copies the lists. */
        public Text {
            lines = List.copyOf(lines);
            remarks = List.copyOf(remarks);
        }
    }

    /** No text; {@code format} tells what it was instead. */
    record NoText(String format, Diagnostic reason) implements SourceText {}

    /** Decodes strictly; never throws. {@code cut} cuts long lines, which markup languages that break no lines need whole. */
    static SourceText decode(byte[] bytes, boolean cut) {
        // a file is text of at most 5 MB in UTF-8, with or without byte order mark, with any kind of line end.
        if (bytes.length > MOST_BYTES) {
            return new NoText("unknown", Remark.FILE_TOO_LARGE.at(1, 1, bytes.length, MOST_BYTES));
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new NoText("binary", Remark.FILE_NOT_UTF8.at(1, 1, 1));
        }
        boolean ascii = true;
        for (byte each : bytes) {
            if (each == 0) {
                return new NoText("binary", Remark.FILE_BINARY.at(1, 1));
            }
            ascii &= each > 0;
        }
        if (ascii) {
            return text(new String(bytes, US_ASCII), cut);
        }
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return new NoText("binary", notUtf8(bytes, in.position()));
        }
        return text(out.flip().toString(), cut);
    }

    private static SourceText text(String decoded, boolean cut) {
        String text = decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (text.isBlank()) {
            return new NoText("empty", Remark.FILE_EMPTY.at(1, 1));
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        List<Diagnostic> remarks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            if (cut && length > MOST_LINE) {
                lines.set(i, shorten(lines.get(i), i + 1, remarks));
            }
        }
        return new Text(remarks.isEmpty() ? text : String.join("\n", lines), lines, remarks);
    }

    // a line of more than 20,000 characters is cut; one that only embeds an image as data is left out.
    static String shorten(String line, int number, List<Diagnostic> remarks) {
        int embedded = line.indexOf("data:image/");
        if (embedded >= 0 && embedded < 100) {
            return "";
        }
        remarks.add(Remark.LINE_CUT.at(number, MOST_LINE, line.length(), MOST_LINE));
        return line.substring(0, MOST_LINE);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Diagnostic notUtf8(byte[] bytes, int position) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        return Remark.FILE_NOT_UTF8.at(line, position - start + 1, position + 1);
    }
}
