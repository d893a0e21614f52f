package io.hindcast.searching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts text into the words of the index: English without its commonest words, stemmed, without case or accents. The index
 * also holds each word unstemmed, for prefixes, and the parts of code-like words. Names (services, owners ...) are cut
 * into words only.
 */
final class ReportAnalyzer extends Analyzer {
    /** Cuts what is stored. */
    static final ReportAnalyzer INDEX = new ReportAnalyzer(true);

    /** Cuts what is asked. */
    static final ReportAnalyzer QUERY = new ReportAnalyzer(false);

    private final boolean indexing;

    /** A word as the index has it, its position, and where it was written. */
    record Word(String term, int position, Span span) {}

    private ReportAnalyzer(boolean indexing) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.indexing = indexing;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer source = new StandardTokenizer();
        TokenStream words = indexing ? new CodePartsFilter(source) : source;
        words = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        if (!Fields.isName(field)) {
            words = new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
            words = new KStemFilter(indexing ? new KeywordRepeatFilter(words) : words);
        }
        return new TokenStreamComponents(source, indexing ? new RemoveDuplicatesTokenFilter(words) : words);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }

    @Override
    protected TokenStream normalize(String field, TokenStream word) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(word));
    }

    /** The words of a text as this field has them. */
    List<Word> words(String field, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                words.add(new Word(term.toString(), position, new Span(offset.startOffset(), offset.endOffset())));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
