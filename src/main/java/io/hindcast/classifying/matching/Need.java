package io.hindcast.classifying.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The same as a question about a set of words by their numbers, which knows every word of this. */
    Check by(Numbers numbers) {
        return new Check(
                all,
                numbers.of(words.stream()),
                parts.stream().map(part -> part.by(numbers)).toArray(Check[]::new));
    }

    /** Asked for every rule and sentence, so by plain loops over numbers: the first word that decides ends it. */
    static final class Check {
        private final boolean all;
        private final int[] words;
        private final Check[] parts;

        private Check(boolean all, int[] words, Check[] parts) {
            this.all = all;
            this.words = words;
            this.parts = parts;
        }

        /** Whether a query can match a text of these words. */
        boolean isMetBy(BitSet text) {
            if (words.length == 0 && parts.length == 0) {
                return true;
            }
            for (int word : words) {
                if (text.get(word) != all) {
                    return !all;
                }
            }
            for (Check part : parts) {
                if (part.isMetBy(text) != all) {
                    return !all;
                }
            }
            return all;
        }
    }

    /** Whether some words are needed at all. */
    boolean isTellable() {
        return !oneOf().isEmpty();
    }

    /** Adds every word that this speaks of. */
    void addWords(Set<String> all) {
        all.addAll(words);
        parts.forEach(part -> part.addWords(all));
    }

    /** Words of which a text must hold at least one, as few as there are; none where no such words can be told. */
    Set<String> oneOf() {
        if (!all) {
            return parts.stream().anyMatch(part -> part.oneOf().isEmpty())
                    ? Set.of()
                    : Stream.concat(words.stream(), parts.stream().flatMap(part -> part.oneOf().stream()))
                            .collect(Collectors.toUnmodifiableSet());
        }
        if (!words.isEmpty()) {
            // the longest word is in the fewest texts
            return Set.of(Collections.max(words, Comparator.comparingInt(String::length)));
        }
        return parts.stream()
                .map(Need::oneOf)
                .filter(some -> !some.isEmpty())
                .min(Comparator.comparingInt(Set::size))
                .orElse(Set.of());
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
