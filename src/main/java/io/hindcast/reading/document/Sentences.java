package io.hindcast.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts running text into sentences, each with its own line. */
public final class Sentences {
    private static final Set<String> SHORT = Set.of(
            "e.g", "i.e", "etc", "vs", "approx", "ca", "dr", "mr", "mrs", "ms", "no", "st", "cf", "incl", "resp", "al",
            "fig", "inc", "a.m", "p.m", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec");

    private Sentences() {}

    /** The sentences of this text, in order. */
    public static List<Inline> of(Inline content) {
        String text = content.text();
        List<Inline> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0 && endsAt(text, i)) {
                add(content, start, i + 1, sentences);
                start = i + 1;
            }
        }
        add(content, start, text.length(), sentences);
        return sentences;
    }

    private static void add(Inline content, int from, int to, List<Inline> into) {
        if (!content.text().substring(from, to).isBlank()) {
            into.add(content.part(from, to));
        }
    }

    private static boolean endsAt(String text, int at) {
        int next = at + 1;
        while (next < text.length() && "\"')”’".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length() || !Character.isWhitespace(text.charAt(next))) {
            return next >= text.length();
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        boolean starts = !Character.isLowerCase(text.charAt(next));
        return starts && !isShort(text, at);
    }

    private static boolean isShort(String text, int at) {
        int start = at;
        while (start > 0
                && !Character.isWhitespace(text.charAt(start - 1))
                && text.charAt(start - 1) != '('
                && at - start < 8) {
            start--;
        }
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        return SHORT.contains(word) || (word.length() == 1 && Character.isLetter(word.charAt(0)));
    }
}
