package io.hindcast.searching;

import io.hindcast.report.ReportKey;
import io.hindcast.searching.ReportAnalyzer.Word;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/**
 * Finds the telling words of a report or text: those that it uses and few others do. A word counts by where the report uses
 * it (cause before symptom before the rest) and by how rare it is among the reports, as in Lucene's MoreLikeThis; the
 * reports that share the words are then ranked by BM25.
 */
final class Likeness {
    private static final int MOST_WORDS = 25;

    /** In an archive of at least this many reports, a word that more than a third of them use tells nothing. */
    private static final int ENOUGH_TO_JUDGE = 20;

    private static final String SCALE = Section.TEXT.field();

    /** How much a word counts by the section that uses it. */
    private static final Map<Section, Float> WEIGHTS = Map.of(
            Section.ROOT_CAUSE, 3f,
            Section.WHYS, 2f,
            Section.TITLE, 2f,
            Section.SUMMARY, 2f,
            Section.IMPACT, 1f,
            Section.TEXT, 0.2f);

    private final IndexSearcher searcher;
    private final Map<String, Candidate> candidates = new HashMap<>();

    private record Candidate(String written, float uses) {}

    Likeness(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The telling words of a stored report; empty where the index does not have it. */
    Optional<Telling> of(ReportKey key) throws IOException {
        Document report = document(key);
        if (report == null) {
            return Optional.empty();
        }
        WEIGHTS.forEach((section, weight) -> {
            for (String text : report.getValues(section.field())) {
                count(text, weight);
            }
        });
        return Optional.of(telling(2, new Term(Fields.ID, report.get(Fields.ID))));
    }

    /** The telling words of a text. */
    Telling of(String text) throws IOException {
        count(LogNoise.strip(text), 1);
        return telling(1, null);
    }

    private @Nullable Document document(ReportKey key) throws IOException {
        ScoreDoc[] found = searcher.search(Fields.hasKey(key), 1).scoreDocs;
        return found.length == 0 ? null : searcher.storedFields().document(found[0].doc);
    }

    private void count(String text, float weight) {
        for (Word word : ReportAnalyzer.QUERY.words(SCALE, text)) {
            String written = text.substring(word.span().start(), word.span().end());
            if (LogNoise.canTell(written)) {
                candidates.merge(
                        word.term(),
                        new Candidate(written, weight),
                        (before, now) -> new Candidate(before.written(), before.uses() + now.uses()));
            }
        }
    }

    /** The candidates that tell most, out of those that at least {@code fewest} reports use. */
    private Telling telling(int fewest, @Nullable Term itself) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        int reports = reader.numDocs();
        Map<String, Double> worth = new HashMap<>();
        for (Map.Entry<String, Candidate> candidate : candidates.entrySet()) {
            int users = users(reader, candidate.getKey());
            boolean common = reports >= ENOUGH_TO_JUDGE && users * 3 > reports;
            if (users >= fewest && !common) {
                double rarity = Math.log1p((reports + 1.0) / users);
                worth.put(candidate.getKey(), Math.log1p(candidate.getValue().uses()) * rarity);
            }
        }
        List<Telling.Word> words = worth.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(entry -> word(entry.getKey()))
                .toList();
        return new Telling(words, itself);
    }

    /** How many reports use a word, at least: in the section that most use it in. */
    private static int users(IndexReader reader, String term) throws IOException {
        int most = 0;
        for (Section section : Section.values()) {
            most = Math.max(most, reader.docFreq(new Term(section.field(), term)));
        }
        return most;
    }

    private Telling.Word word(String term) {
        Candidate candidate = candidates.getOrDefault(term, new Candidate(term, 1));
        return new Telling.Word(term, candidate.written(), (float) Math.log1p(candidate.uses()));
    }
}
