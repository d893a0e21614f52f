package io.hindcast.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** The telling words of a report or text, the most telling first; {@code itself} names the report, which is not like itself. */
record Telling(List<Word> words, @Nullable Term itself) {
    private static final float TIE = 0.1f;

    /** Of so many telling words a like report shares at least one. */
    private static final int ONE_IN = 6;

    /** A word as the index has it, as it was written, and how much it counts. */
    record Word(String term, String written, float weight) {
        Query query() {
            return new DisjunctionMaxQuery(
                    Arrays.stream(Section.values())
                            .map(section -> (Query)
                                    new BoostQuery(new TermQuery(new Term(section.field(), term)), section.weight()))
                            .toList(),
                    TIE);
        }
    }

    Telling {
        words = List.copyOf(words);
    }

    /** Finds the reports that share some of the words: one of up to two, else at least two and a sixth of them. */
    Query query() {
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new BoostQuery(word.query(), word.weight()), Occur.SHOULD));
        if (itself != null) {
            query.add(new TermQuery(itself), Occur.MUST_NOT);
        }
        int least = words.size() <= 2 ? 1 : Math.max(2, words.size() / ONE_IN);
        return query.setMinimumNumberShouldMatch(least).build();
    }

    /** Finds the words themselves in each section, to highlight them. */
    Map<Section, Query> highlights() {
        Map<Section, Query> highlights = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            words.forEach(word -> query.add(new TermQuery(new Term(section.field(), word.term())), Occur.SHOULD));
            highlights.put(section, query.build());
        }
        return highlights;
    }

    /** For each document, the words that it shares, as they were written, the most telling first. */
    List<List<String>> shared(IndexSearcher searcher, ScoreDoc[] documents) throws IOException {
        List<List<String>> shared = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            shared.add(new ArrayList<>());
        }
        for (Word word : words) {
            Weight weight = searcher.createWeight(searcher.rewrite(word.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (int i = 0; i < documents.length; i++) {
                if (has(searcher, weight, documents[i].doc)) {
                    shared.get(i).add(word.written().toLowerCase(Locale.ROOT));
                }
            }
        }
        return shared;
    }

    private static boolean has(IndexSearcher searcher, Weight weight, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Scorer scorer = weight.scorer(leaf);
        int wanted = document - leaf.docBase;
        return scorer != null && scorer.iterator().advance(wanted) == wanted;
    }
}
