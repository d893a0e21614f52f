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

    boolean isMetBy(Set<String> text) {
        if (words.isEmpty() && parts.isEmpty()) {
            return true;
        }
        return all
                ? text.containsAll(words) && parts.stream().allMatch(part -> part.isMetBy(text))
                : words.stream().anyMatch(text::contains) || parts.stream().anyMatch(part -> part.isMetBy(text));
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
