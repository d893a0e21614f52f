package io.hindcast.classifying.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** Takes the endings off words in small letters (Porter); each spelling is worked out once and remembered. Safe from many threads. */
final class Endings {
    private static final int MOST_REMEMBERED = 200_000;

    private final Analyzer chain;
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    /** Words of {@code same} become another word instead. */
    Endings(@Nullable StemmerOverrideMap same) {
        this.chain = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer whole = new KeywordTokenizer();
                TokenStream stream = new EnglishPossessiveFilter(whole);
                if (same != null) {
                    stream = new StemmerOverrideFilter(stream, same);
                }
                return new TokenStreamComponents(whole, new PorterStemFilter(stream));
            }
        };
    }

    /** The words of a stream without their endings. */
    TokenStream off(TokenStream words) {
        return new TokenFilter(words) {
            private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

            @Override
            public boolean incrementToken() throws IOException {
                if (!input.incrementToken()) {
                    return false;
                }
                String word = term.toString();
                term.setEmpty().append(stem(word));
                return true;
            }
        };
    }

    private String stem(String word) {
        String stem = stems.get(word);
        if (stem == null) {
            if (stems.size() > MOST_REMEMBERED) {
                stems.clear();
            }
            stem = workOut(word);
            stems.put(word, stem);
        }
        return stem;
    }

    private String workOut(String word) {
        try (TokenStream stream = chain.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String stem = stream.incrementToken() ? term.toString() : word;
            stream.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
