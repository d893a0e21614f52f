package io.hindcast.classifying.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** A text cut once into words without their endings, for whatever is matched against it. Two of one language are equal where their texts are. */
public final class CutText {
    private static final CharArraySet COMMON = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), true);

    private final String text;
    private final List<Word> words;

    /** A word without its ending, and the characters {@code from} (inclusive) to {@code to} (exclusive) where it stands. */
    record Word(String stem, int from, int to) {}

    CutText(String text, List<Word> words) {
        this.text = text;
        this.words = List.copyOf(words);
    }

    /** The text as it is. */
    public String text() {
        return text;
    }

    /**
     * The different words without their endings, each with its first spelling there, in the order of the text; without numbers
     * and the commonest words ("the", "of").
     */
    public Map<String, String> spelled() {
        Map<String, String> found = new LinkedHashMap<>();
        for (Word word : words) {
            String there = text.substring(word.from, word.to);
            if (!COMMON.contains(there) && there.length() > 1 && there.chars().noneMatch(Character::isDigit)) {
                found.putIfAbsent(word.stem, there);
            }
        }
        return found;
    }

    /** Every word without its ending, in the order of the text, as often as it stands there. */
    List<String> stems() {
        return words.stream().map(Word::stem).toList();
    }

    /** The words in their order. */
    List<Word> words() {
        return words;
    }

    /** The words as Lucene reads them, once. */
    TokenStream stream() {
        return new Stream(words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CutText cut && cut.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class Stream extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
        private final List<Word> words;
        private int next;

        Stream(List<Word> words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            if (next == words.size()) {
                return false;
            }
            clearAttributes();
            Word word = words.get(next++);
            term.append(word.stem);
            place.setOffset(word.from, word.to);
            return true;
        }
    }
}
