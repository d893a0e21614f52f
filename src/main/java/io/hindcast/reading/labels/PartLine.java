package io.hindcast.reading.labels;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Inline.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line in bold or slanted letters that names a part of a report, as chats and mails write headings: "*Timeline* (UTC)". */
public final class PartLine {
    private static final int LONGEST = 60;
    private static final Pattern BESIDE = Pattern.compile("(?:[\\s:.–—-]|:[\\w+-]{1,30}:|[(\\[][^)\\]]{0,40}[)\\]])*");

    private PartLine() {}

    // a line is also the heading of a part where its bold or slanted words name the part and nothing but
    // brackets, signs or a colon stand beside them, whatever the lines below it are.
    /** The part that this line names so, or null. */
    public static @Nullable Role role(Inline line) {
        String text = line.text();
        if (text.length() > LONGEST || !(line.startsWith(Mark.STRONG) || line.startsWith(Mark.EMPHASIS))) {
            return null;
        }
        int marked = line.spans().stream()
                .filter(span -> span.mark() == Mark.STRONG || span.mark() == Mark.EMPHASIS)
                .mapToInt(Span::to)
                .max()
                .orElse(0);
        return BESIDE.matcher(text.substring(marked)).matches() ? HeadingWords.exact(line.oneLine()) : null;
    }
}
