package io.hindcast.searching;

import io.hindcast.report.Severity;
import io.hindcast.searching.ReportAnalyzer.Word;
import io.hindcast.searching.syntax.Field;
import io.hindcast.searching.syntax.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Turns what a query means into a query of the index; collects the words to highlight on the way. */
final class Translation {
    /** How far apart, in words, the words of a query count as standing together. */
    private static final int NEAR = 8;

    /** How much the other sections count beside the best one. */
    private static final float TIE = 0.1f;

    private final Map<Section, BooleanQuery.Builder> highlights = new EnumMap<>(Section.class);
    private boolean wanted = true;

    /** The query, and the words to highlight in each section. */
    record Outcome(Query query, Map<Section, Query> highlights) {}

    private Translation() {}

    /** The index's query for this meaning; empty where its words are all too common to be in the index. */
    static Optional<Outcome> of(Node node) {
        Translation translation = new Translation();
        return translation.translate(node).map(query -> translation.outcome(node, query));
    }

    private Outcome outcome(Node node, Query query) {
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(query, Occur.MUST);
        near(node).ifPresent(together -> ranked.add(together, Occur.SHOULD));
        Map<Section, Query> marks = new EnumMap<>(Section.class);
        highlights.forEach((section, words) -> marks.put(section, words.build()));
        return new Outcome(ranked.build(), marks);
    }

    private Optional<Query> translate(Node node) {
        return switch (node) {
            case Node.Words words -> words(words);
            case Node.Days days -> Optional.of(days(days.first(), days.last()));
            case Node.Restored time ->
                Optional.of(filter(LongField.newRangeQuery(Fields.RESTORE, time.least(), time.most())));
            case Node.All all -> all(all.parts());
            case Node.Any any -> any(any.parts());
            case Node.Not not -> not(not.part()).map(Translation::allBut);
        };
    }

    private Optional<Query> all(List<Node> parts) {
        if (parts.isEmpty()) {
            return Optional.of(MatchAllDocsQuery.INSTANCE);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean found = false;
        boolean positive = false;
        for (Node part : parts) {
            boolean excluded = part instanceof Node.Not;
            Optional<Query> query = part instanceof Node.Not not ? not(not.part()) : translate(part);
            query.ifPresent(clause -> all.add(clause, excluded ? Occur.MUST_NOT : Occur.MUST));
            found |= query.isPresent();
            positive |= query.isPresent() && !excluded;
        }
        if (!positive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return found ? Optional.of(all.build()) : Optional.empty();
    }

    private Optional<Query> any(List<Node> parts) {
        List<Query> queries =
                parts.stream().map(this::translate).flatMap(Optional::stream).toList();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return queries.isEmpty() ? Optional.empty() : Optional.of(any.build());
    }

    private Optional<Query> not(Node part) {
        boolean before = wanted;
        wanted = !wanted;
        Optional<Query> query = translate(part);
        wanted = before;
        return query;
    }

    private static Query allBut(Query excluded) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                .add(excluded, Occur.MUST_NOT)
                .build();
    }

    private Optional<Query> words(Node.Words words) {
        Field field = words.field();
        if (field == Field.SEVERITY) {
            String text = words.text();
            String label = new Severity(text.charAt(text.length() - 1) - '0').label();
            return Optional.of(filter(new TermQuery(Fields.facetTerm(Facet.SEVERITY, label))));
        }
        List<Section> sections = sections(field);
        List<Query> places = new ArrayList<>();
        sections.forEach(section -> in(section.field(), words).ifPresent(query -> {
            places.add(new BoostQuery(query, section.weight()));
            highlight(section, query);
        }));
        if (field == null || sections.isEmpty()) {
            named(field == null ? Field.KEY : field, words).ifPresent(places::add);
        }
        if (places.isEmpty() || (field == null && places.size() == 1)) {
            return Optional.empty();
        }
        return Optional.of(new DisjunctionMaxQuery(places, TIE));
    }

    private static Optional<Query> named(Field field, Node.Words words) {
        Optional<Query> query = in(Fields.name(field.id()), words);
        return switch (field) {
            case CATEGORY -> query.map(asked -> LabelQuery.says(Facet.CATEGORY, asked));
            case TRIGGER -> query.map(asked -> LabelQuery.says(Facet.TRIGGER, asked));
            case COMPONENT -> query.map(asked -> LabelQuery.says(Facet.COMPONENT, asked));
            default -> query;
        };
    }

    private void highlight(Section section, Query words) {
        if (wanted) {
            highlights
                    .computeIfAbsent(section, unknown -> new BooleanQuery.Builder())
                    .add(words, Occur.SHOULD);
        }
    }

    private static List<Section> sections(@Nullable Field field) {
        if (field == null) {
            return Arrays.asList(Section.values());
        }
        return switch (field) {
            case TITLE -> List.of(Section.TITLE);
            case SUMMARY -> List.of(Section.SUMMARY);
            case CAUSE -> List.of(Section.ROOT_CAUSE, Section.WHYS);
            case IMPACT -> List.of(Section.IMPACT);
            case TIMELINE -> List.of(Section.TIMELINE);
            case ACTION -> List.of(Section.ACTIONS);
            case LESSON -> List.of(Section.LESSONS);
            default -> List.of();
        };
    }

    private static Optional<Query> in(String field, Node.Words words) {
        List<Word> cut = ReportAnalyzer.QUERY.words(field, words.text());
        if (words.prefix()) {
            return Optional.of(prefix(field, words.text(), cut));
        }
        return switch (cut.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new TermQuery(new Term(field, cut.getFirst().term())));
            default -> Optional.of(phrase(field, cut, 0));
        };
    }

    /** A word that begins so; where the beginning is itself several words, the last of them does. */
    private static Query prefix(String field, String text, List<Word> cut) {
        if (cut.size() < 2) {
            return new PrefixQuery(new Term(field, ReportAnalyzer.QUERY.normalize(field, text)));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        cut.subList(0, cut.size() - 1)
                .forEach(word -> all.add(new TermQuery(new Term(field, word.term())), Occur.MUST));
        return all.add(new PrefixQuery(new Term(field, cut.getLast().term())), Occur.MUST)
                .build();
    }

    private static Query phrase(String field, List<Word> words, int slop) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        words.forEach(word -> phrase.add(new Term(field, word.term()), word.position()));
        return phrase.build();
    }

    private static Query days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return filter(dayQuery(first, last));
    }

    /** Reports dated in this span, both days included; null leaves an end open. */
    static Query dayQuery(@Nullable LocalDate first, @Nullable LocalDate last) {
        return LongField.newRangeQuery(
                Fields.DAY,
                first == null ? Long.MIN_VALUE : first.toEpochDay(),
                last == null ? Long.MAX_VALUE : last.toEpochDay());
    }

    /** A condition that does not count towards the score. */
    private static Query filter(Query condition) {
        return new BoostQuery(condition, 0);
    }

    /** Prefers reports in which the plain words of a query stand near each other. */
    private static Optional<Query> near(Node node) {
        if (!(node instanceof Node.All all)) {
            return Optional.empty();
        }
        String text = all.parts().stream()
                .filter(part -> part instanceof Node.Words words && words.field() == null && !words.prefix())
                .map(part -> ((Node.Words) part).text())
                .collect(Collectors.joining(" "));
        List<Word> words = ReportAnalyzer.QUERY.words(Section.TEXT.field(), text);
        if (words.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new DisjunctionMaxQuery(
                Arrays.stream(Section.values())
                        .map(section -> (Query) new BoostQuery(phrase(section.field(), words, NEAR), section.weight()))
                        .toList(),
                TIE));
    }
}
