package io.hindcast.reading.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Deque;

/** So much of a Word document as is read, as bytes of XML or of the parts together. */
@SuppressWarnings("ArrayRecordComponent")
record WordText(byte[] bytes, boolean cut) {
    private static final int MOST_ELEMENTS = 70_000;

    /** The first elements of this text; those that are open at its end are closed there. */
    static WordText start(byte[] part) {
        String xml = new String(part, UTF_8);
        Deque<String> open = new ArrayDeque<>();
        int elements = 0;
        for (int at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
            int end = xml.indexOf('>', at);
            if (end < at + 2) {
                break;
            }
            char next = xml.charAt(at + 1);
            if (next == '/') {
                open.poll();
            } else if (next != '?' && next != '!') {
                if (++elements > MOST_ELEMENTS) {
                    return new WordText(closed(xml.substring(0, at), open).getBytes(UTF_8), true);
                }
                if (xml.charAt(end - 1) != '/') {
                    open.push(name(xml, at + 1, end));
                }
            }
        }
        return new WordText(part, false);
    }

    private static String name(String xml, int from, int end) {
        int to = from;
        while (to < end && !Character.isWhitespace(xml.charAt(to))) {
            to++;
        }
        return xml.substring(from, to);
    }

    private static String closed(String xml, Deque<String> open) {
        StringBuilder whole = new StringBuilder(xml);
        open.forEach(name -> whole.append("</").append(name).append('>'));
        return whole.toString();
    }
}
