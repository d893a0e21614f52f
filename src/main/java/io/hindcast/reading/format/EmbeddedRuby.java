package io.hindcast.reading.format;

import io.hindcast.reading.document.SourceText;
import java.util.List;

/** The tags of embedded Ruby in a template, which are no words of a report. */
final class EmbeddedRuby {
    private EmbeddedRuby() {}

    // what stands between <% and %> is left out like a comment; its line ends stay.
    static SourceText.Text without(SourceText.Text text) {
        String all = text.text();
        StringBuilder words = new StringBuilder(all.length());
        int at = 0;
        for (int open = all.indexOf("<%"); open >= 0; open = all.indexOf("<%", at)) {
            int close = all.indexOf("%>", open);
            if (close < 0) {
                break;
            }
            words.append(all, at, open);
            all.substring(open, close).chars().filter(c -> c == '\n').forEach(_ -> words.append('\n'));
            at = close + 2;
        }
        words.append(all, at, all.length());
        return new SourceText.Text(words.toString(), List.of(words.toString().split("\n", -1)), text.remarks());
    }
}
