package io.hindcast.searching;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/** Finds reports by what they are called. Few names recur in all reports, so each set of them is looked at once. */
final class LabelQuery extends Query {
    private final Condition condition;

    private LabelQuery(Condition condition) {
        this.condition = condition;
    }

    /** Reports of which a facet counts this very name. */
    static LabelQuery is(Facet facet, String name) {
        return new LabelQuery(new Is(facet, name));
    }

    /** Reports that have a name of these words; the words are asked of the facet's {@link Fields#name}. */
    static LabelQuery says(Facet facet, Query words) {
        return new LabelQuery(new Says(facet, words));
    }

    /** What is asked of a report's names; equal where it asks for the same. */
    private sealed interface Condition {
        boolean isMetBy(LabelNames names);
    }

    private record Is(Facet facet, String name) implements Condition {
        @Override
        public boolean isMetBy(LabelNames names) {
            return names.of(facet).contains(name);
        }
    }

    private record Says(Facet facet, Query words) implements Condition {
        @Override
        public boolean isMetBy(LabelNames names) {
            MemoryIndex index = new MemoryIndex();
            names.of(facet).forEach(name -> index.addField(Fields.name(facet.id()), name, ReportAnalyzer.INDEX));
            return index.search(words) > 0;
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        Map<BytesRef, Boolean> known = new ConcurrentHashMap<>();
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                BinaryDocValues names = DocValues.getBinary(leaf.reader(), Fields.LABELS);
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, meeting(names, known)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return DocValues.isCacheable(leaf, Fields.LABELS);
            }
        };
    }

    private TwoPhaseIterator meeting(BinaryDocValues names, Map<BytesRef, Boolean> known) {
        return new TwoPhaseIterator(names) {
            @Override
            public boolean matches() throws IOException {
                BytesRef value = names.binaryValue();
                Boolean met = known.get(value);
                if (met == null) {
                    met = condition.isMetBy(LabelNames.read(value));
                    known.put(BytesRef.deepCopyOf(value), met);
                }
                return met;
            }

            @Override
            public float matchCost() {
                return 10;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return condition.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelQuery query && query.condition.equals(condition);
    }

    @Override
    public int hashCode() {
        return classHash() + condition.hashCode();
    }
}
