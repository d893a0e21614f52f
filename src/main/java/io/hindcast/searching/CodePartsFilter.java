package io.hindcast.searching;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds the parts of a code-like word at the word's own position: {@code java.lang.OutOfMemoryError} is also found by {@code
 * OutOfMemoryError} and {@code memory}, {@code ERR_HTTP2} by {@code http2}. At most {@value #MOST} parts a word.
 */
final class CodePartsFilter extends TokenFilter {
    private static final int MOST = 16;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final Pattern HUMP = Pattern.compile("\\p{Lu}+(?!\\p{Ll})\\p{N}*|\\p{Lu}?\\p{Ll}+\\p{N}*");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Part> waiting = new ArrayDeque<>();

    private record Part(String text, int start, State word) {}

    CodePartsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        Part part = waiting.poll();
        if (part != null) {
            emit(part);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        split(term.toString());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }

    private void emit(Part part) {
        restoreState(part.word());
        int start = offset.startOffset() + part.start();
        term.setEmpty().append(part.text());
        offset.setOffset(start, start + part.text().length());
        position.setPositionIncrement(0);
    }

    private void split(String word) {
        if (isPlain(word) || offset.endOffset() - offset.startOffset() != word.length()) {
            return;
        }
        for (MatchResult piece : WORD.matcher(word).results().toList()) {
            offer(word, piece.group(), piece.start());
            HUMP.matcher(piece.group())
                    .results()
                    .filter(hump -> hump.group().length() > 1)
                    .forEach(hump -> offer(word, hump.group(), piece.start() + hump.start()));
        }
    }

    /** Whether this is a plain word, at most with a capital in front: it has no parts, and most words are such. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (!Character.isLowerCase(letter) && (i > 0 || !Character.isUpperCase(letter))) {
                return false;
            }
        }
        return true;
    }

    private void offer(String word, String part, int start) {
        if (part.length() < word.length() && waiting.size() < MOST) {
            waiting.add(new Part(part, start, captureState()));
        }
    }
}
