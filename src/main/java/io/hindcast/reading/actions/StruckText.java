package io.hindcast.reading.actions;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Inline.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells actions that are struck through. */
final class StruckText {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{4,400}");

    private StruckText() {}

    /** The text with what is struck through blanked where that is at least half of it, addresses not counted; else empty. */
    static String beside(Inline content, String text) {
        List<Span> struck = new ArrayList<>();
        for (Span span : content.spans()) {
            if (span.mark() == Mark.STRUCK) {
                struck.add(span);
            }
        }
        if (struck.isEmpty()) {
            return "";
        }
        StringBuilder beside = new StringBuilder(text);
        struck.forEach(span -> beside.replace(span.from(), span.to(), " ".repeat(span.to() - span.from())));
        long rest = letters(ADDRESS.matcher(beside).replaceAll(" "));
        long all = letters(text) - letters(beside.toString());
        return all == 0 || all < rest ? "" : beside.toString();
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }
}
