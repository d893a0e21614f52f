package io.hindcast.reading.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.hindcast.report.Diagnostic;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/** Finds the character set of a file. */
final class CharacterSets {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What a file's bytes came to. */
    sealed interface Found {}

    /** The text, which may begin with a byte order mark, and what was remarked. */
    record Decoded(String text, List<Diagnostic> remarks) implements Found {}

    /** Bytes that are no text, and why. */
    record Binary(Diagnostic reason) implements Found {}

    private CharacterSets() {}

    /** Never throws. */
    static Found decode(byte[] bytes) {
        // text is UTF-8; a byte order mark tells UTF-16; other text without control characters is windows-1252,
        // which browsers take as well for text that does not tell its character set (WHATWG, Encoding, section 4.2).
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return other(bytes, UTF_16BE, 0);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return other(bytes, UTF_16LE, 0);
        }
        boolean ascii = true;
        boolean control = false;
        for (byte each : bytes) {
            if (each == 0) {
                return new Binary(Remark.FILE_BINARY.at(1, 1));
            }
            ascii &= each > 0;
            control |= each > 0 && each < '\t';
        }
        if (ascii) {
            return new Decoded(new String(bytes, US_ASCII), List.of());
        }
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (!strict(UTF_8).decode(in, out, true).isError()) {
            return new Decoded(out.flip().toString(), List.of());
        }
        return control ? new Binary(Remark.FILE_BINARY.at(1, 1)) : other(bytes, WINDOWS, in.position());
    }

    private static Found other(byte[] bytes, Charset charset, int position) {
        try {
            String text = strict(charset).decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') >= 0
                    ? new Binary(Remark.FILE_BINARY.at(1, 1))
                    : new Decoded(text, List.of(notUtf8(bytes, position, charset)));
        } catch (CharacterCodingException malformed) {
            return new Binary(Remark.FILE_BINARY.at(1, 1));
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Diagnostic notUtf8(byte[] bytes, int position, Charset charset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        return Remark.FILE_NOT_UTF8.at(line, position - start + 1, charset.name());
    }
}
