package io.hindcast.classifying.matching;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
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
    private final Endings endings;
    private final Map<String, List<String>> spellings;

    private Words(@Nullable StemmerOverrideMap same, Map<String, List<String>> spellings) {
        this.endings = new Endings(same);
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
                String stem = others.contains(entry.getKey())
                        ? entry.getKey()
                        : plain.cut(entry.getKey()).stems().getFirst();
                others.forEach(other -> builder.add(other, stem));
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

    /** A text cut into words. */
    CutText cut(String text) {
        List<CutText.Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new CutText.Word(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CutText(text, words);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        return new TokenStreamComponents(tokens, endings.off(new LowerCaseFilter(tokens)));
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
