package io.hindcast.classifying.matching;

import java.io.IOException;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** One sentence of an index that holds each sentence in a field of its own, seen as {@link Language#FIELD}. */
final class OneSentence extends FilterLeafReader {
    private final String field;

    private OneSentence(LeafReader sentences, String field) {
        super(sentences);
        this.field = field;
    }

    /** Where the sentence of this number stands. */
    static String field(int sentence) {
        return Integer.toString(sentence);
    }

    /** Searches this sentence alone. */
    static IndexSearcher of(LeafReader sentences, int sentence) {
        IndexSearcher searcher = new IndexSearcher(new OneSentence(sentences, field(sentence)));
        searcher.setQueryCache(null);
        return searcher;
    }

    @Override
    public @Nullable Terms terms(String asked) throws IOException {
        return super.terms(asked.equals(Language.FIELD) ? field : asked);
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
        return null;
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }
}
