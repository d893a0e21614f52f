package io.hindcast.searching;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Finds the sentences of each section that match a query, by the positions in the index. */
final class SectionHighlighter extends UnifiedHighlighter {
    private static final int LENGTH = 160;

    /** How much of a report's text is looked at, in characters. */
    private static final int DEPTH = 500_000;

    /** With more words than these it costs less to look at every word of a document than to look each of them up. */
    private static final int MOST_WORDS = 64;

    /** What stands between the values of a section. */
    static final char NEXT_VALUE = 0;

    /** A passage that matches: its section, which value of the section, the line of its start (from 1) in that value, and its words. */
    record Match(Section section, int value, int lines, Excerpt excerpt) {}

    /** The passages of one section of one report. */
    record Matches(List<Match> list) {}

    SectionHighlighter(IndexSearcher searcher) {
        super(UnifiedHighlighter.builder(searcher, ReportAnalyzer.INDEX)
                .withMaxLength(DEPTH)
                .withMaxNoHighlightPassages(0));
    }

    /** The {@link Matches} of a section in each document, or null where nothing matches; at most so many. */
    Object[] highlight(Section section, Query query, int[] documents, int most) throws IOException {
        // one section at a time: the cost of a query is paid for each section of each document
        return highlightFieldsAsObjects(new String[] {section.field()}, spelledOut(query), documents, new int[] {most})
                .getOrDefault(section.field(), new Object[documents.length]);
    }

    /** The same query with each prefix as the words of the index that begin so, which are looked up once and not for each document. */
    private Query spelledOut(Query query) throws IOException {
        return switch (query) {
            case BooleanQuery parts -> {
                BooleanQuery.Builder all = new BooleanQuery.Builder();
                for (BooleanClause part : parts) {
                    all.add(spelledOut(part.query()), part.occur());
                }
                yield all.build();
            }
            case PrefixQuery prefix -> words(prefix);
            default -> query;
        };
    }

    private Query words(PrefixQuery prefix) throws IOException {
        try {
            Query words = new PrefixQuery(prefix.getPrefix(), MultiTermQuery.SCORING_BOOLEAN_REWRITE).rewrite(searcher);
            return words instanceof BooleanQuery all && all.clauses().size() > MOST_WORDS ? prefix : words;
        } catch (IndexSearcher.TooManyClauses tooMany) {
            return prefix;
        }
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
        if (field.equals(Section.TITLE.field())) {
            return new WholeBreakIterator();
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        return LengthGoalBreakIterator.createClosestToLength(
                field.equals(Section.TEXT.field()) ? new SplittingBreakIterator(sentences, '\n') : sentences,
                LENGTH,
                0.5f);
    }

    @Override
    protected PassageFormatter getFormatter(String field) {
        Section section = Section.valueOf(field.toUpperCase(Locale.ROOT));
        return new PassageFormatter() {
            @Override
            public Object format(Passage[] passages, String content) {
                return new Matches(Arrays.stream(passages)
                        .map(passage -> match(section, passage, content))
                        .toList());
            }
        };
    }

    private static Match match(Section section, Passage passage, String content) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < passage.getNumMatches(); i++) {
            spans.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        }
        Span whole = new Span(passage.getStartOffset(), passage.getEndOffset());
        int from = spans.isEmpty() ? whole.start() : spans.getFirst().start();
        Excerpt excerpt = section == Section.TITLE ? new Excerpt(content, spans) : Excerpt.of(content, whole, spans);
        return new Match(section, count(content, NEXT_VALUE, from), 1 + count(content, '\n', from), excerpt);
    }

    private static int count(String content, char sign, int end) {
        return (int) content.chars().limit(end).filter(c -> c == sign).count();
    }
}
