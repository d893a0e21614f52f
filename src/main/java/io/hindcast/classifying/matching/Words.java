package io.hindcast.classifying.matching;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CachingTokenFilter;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Cuts English text into words without their endings. No word is left out, since "not" and "without" matter here; spellings
 * that mean the same word become one ({@code cert} is {@code certificate}), a word among its own spellings keeps its ending,
 * and {@code didn't} is {@code did not}.
 */
final class Words extends Analyzer {
    private static final NormalizeCharMap CHARACTERS = characters();
    private static final CharArraySet COMMON = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), true);
    private final @Nullable StemmerOverrideMap same;
    private final Map<String, List<String>> spellings;

    private Words(@Nullable StemmerOverrideMap same, Map<String, List<String>> spellings) {
        this.same = same;
        this.spellings = Map.copyOf(spellings);
    }

    /** Words of which some have other spellings. */
    static Words with(Map<String, List<String>> spellings) {
        if (spellings.values().stream().allMatch(List::isEmpty)) {
            return new Words(null, Map.of());
        }
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(true);
        try (Words plain = new Words(null, Map.of())) {
            for (Map.Entry<String, List<String>> entry : spellings.entrySet()) {
                List<String> others = entry.getValue();
                try (CachingTokenFilter word = plain.cut(entry.getKey())) {
                    String stem = others.contains(entry.getKey())
                            ? entry.getKey()
                            : in(word).iterator().next();
                    others.forEach(other -> builder.add(other, stem));
                }
            }
            return new Words(builder.build(), spellings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether other words have the same spellings. */
    boolean sameSpellings(Words other) {
        return spellings.equals(other.spellings);
    }

    /** The spellings that stand for other words, and those words. */
    Set<String> spellings() {
        Set<String> all = new HashSet<>(spellings.keySet());
        spellings.values().forEach(all::addAll);
        return all;
    }

    /** A text cut into words, which may be read again and again until it is closed. */
    CachingTokenFilter cut(String text) {
        return new CachingTokenFilter(tokenStream("", text));
    }

    /** The different words of a text that was cut. */
    static Set<String> in(CachingTokenFilter text) throws IOException {
        Set<String> found = new HashSet<>();
        CharTermAttribute term = text.addAttribute(CharTermAttribute.class);
        text.reset();
        while (text.incrementToken()) {
            found.add(term.toString());
        }
        return found;
    }

    /**
     * The different words of a text without their endings, each with its first spelling there, in the order of the text; without
     * numbers and the commonest words ("the", "of").
     */
    Map<String, String> spelled(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = text.substring(place.startOffset(), place.endOffset());
                if (!COMMON.contains(word) && word.length() > 1 && word.chars().noneMatch(Character::isDigit)) {
                    found.putIfAbsent(term.toString(), word);
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream stream = new EnglishPossessiveFilter(new LowerCaseFilter(tokens));
        if (same != null) {
            stream = new StemmerOverrideFilter(stream, same);
        }
        return new TokenStreamComponents(tokens, new PorterStemFilter(stream));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(CHARACTERS, reader);
    }

    private static NormalizeCharMap characters() {
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        Map.of("’", "'", "_", " ", "n't", " not", "n’t", " not", "can't", "can not", "can’t", "can not")
                .forEach(builder::add);
        return builder.build();
    }
}
