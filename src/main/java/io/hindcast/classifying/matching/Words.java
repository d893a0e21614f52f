package io.hindcast.classifying.matching;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
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
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Cuts English text into words without their endings. No word is left out, since "not" and "without" matter here; spellings
 * that mean the same word become one ({@code cert} is {@code certificate}), a word among its own spellings keeps its ending,
 * and {@code didn't} is {@code did not}.
 */
final class Words extends Analyzer {
    private static final NormalizeCharMap CHARACTERS = characters();
    private final @Nullable StemmerOverrideMap same;

    private Words(@Nullable StemmerOverrideMap same) {
        this.same = same;
    }

    /** Words of which some have other spellings. */
    static Words with(Map<String, List<String>> spellings) {
        if (spellings.values().stream().allMatch(List::isEmpty)) {
            return new Words(null);
        }
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(true);
        try (Words plain = new Words(null)) {
            spellings.forEach((word, others) -> {
                String stem =
                        others.contains(word) ? word : plain.in(word).iterator().next();
                others.forEach(other -> builder.add(other, stem));
            });
            return new Words(builder.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The different words of a text. */
    Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(term.toString());
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
