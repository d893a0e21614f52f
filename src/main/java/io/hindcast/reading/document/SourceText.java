package io.hindcast.reading.document;

import io.hindcast.report.Diagnostic;
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

    /** Decodes; never throws. {@code cut} cuts long lines, which markup languages that break no lines need whole. */
    static SourceText decode(byte[] bytes, boolean cut) {
        // a file is text of at most 5 MB with any kind of line end, in the character set that CharacterSets
        // finds.
        if (bytes.length > MOST_BYTES) {
            return new NoText("unknown", Remark.FILE_TOO_LARGE.at(1, 1, bytes.length, MOST_BYTES));
        }
        return switch (CharacterSets.decode(bytes)) {
            case CharacterSets.Binary binary -> new NoText("binary", binary.reason());
            case CharacterSets.Decoded decoded -> text(decoded, cut);
        };
    }

    private static SourceText text(CharacterSets.Decoded decoded, boolean cut) {
        String text = decoded.text().startsWith("\ufeff") ? decoded.text().substring(1) : decoded.text();
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (text.isBlank()) {
            return new NoText("empty", Remark.FILE_EMPTY.at(1, 1));
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        List<Diagnostic> remarks = new ArrayList<>(decoded.remarks());
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            if (cut && length > MOST_LINE) {
                lines.set(i, shorten(lines.get(i), i + 1, remarks));
            }
        }
        return new Text(remarks.size() == decoded.remarks().size() ? text : String.join("\n", lines), lines, remarks);
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
}
