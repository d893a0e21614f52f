package io.hindcast.classifying.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** The words without which a query cannot match: all of them, or any of them, down a tree. Saves running most queries. */
final class Need extends QueryVisitor {
    private final boolean all;
    private final List<String> words = new ArrayList<>();
    private final List<Need> parts = new ArrayList<>();

    private Need(boolean all) {
        this.all = all;
    }

    static Need of(Query query) {
        Need need = new Need(true);
        query.visit(need);
        return need;
    }

    /** Asked for every rule and sentence, so by plain loops: the first word that decides ends it. */
    boolean isMetBy(Set<String> text) {
        if (words.isEmpty() && parts.isEmpty()) {
            return true;
        }
        for (String word : words) {
            if (text.contains(word) != all) {
                return !all;
            }
        }
        for (Need part : parts) {
            if (part.isMetBy(text) != all) {
                return !all;
            }
        }
        return all;
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        for (Term term : terms) {
            words.add(term.text());
        }
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        if (occur == Occur.MUST_NOT) {
            return QueryVisitor.EMPTY_VISITOR;
        }
        Need part = new Need(occur != Occur.SHOULD);
        parts.add(part);
        return part;
    }
}
