package io.hindcast.classifying.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.complexPhrase.ComplexPhraseQueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * The language of stored queries: Lucene's query syntax, in which a phrase may hold alternatives, {@code "a b"} keeps its
 * order and {@code "a b"~3} does not, {@code ">a b"~3} keeps it with up to 3 words between, and {@code $name} stands for a
 * group of alternatives.
 */
public final class Language {
    static final String FIELD = "text";
    private static final String IN_ORDER = ">";
    private static final Pattern GROUP = Pattern.compile("\\$([A-Za-z]+)");
    private final Words words;
    private final Map<String, String> groups;
    private final IndexSearcher empty;
    private final Map<String, Query> parsed = new ConcurrentHashMap<>();

    /** A language with these other spellings by word, and these groups by name. */
    public Language(Map<String, List<String>> spellings, Map<String, String> groups) {
        this.words = Words.with(spellings);
        this.groups = Map.copyOf(groups);
        MemoryIndex index = new MemoryIndex();
        index.addField(FIELD, "", words);
        this.empty = index.createSearcher();
    }

    /** Complains about a query that cannot be understood; throws {@link BadQueryException}. */
    public void check(String query) {
        parse(query);
    }

    /** A text cut into words, as often as it is matched. */
    public CutText cut(String text) {
        return words.cut(text);
    }

    Words words() {
        return words;
    }

    Query parse(String query) {
        return parsed.computeIfAbsent(query, this::parseAnew);
    }

    private Query parseAnew(String query) {
        try {
            return empty.rewrite(new Parser(words).parse(expand(query)));
        } catch (ParseException e) {
            throw new BadQueryException(firstLine(e));
        } catch (IllegalArgumentException e) {
            throw new BadQueryException(firstLine(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String expand(String query) {
        return GROUP.matcher(query).replaceAll(found -> {
            String group = groups.get(found.group(1));
            if (group == null) {
                throw new BadQueryException("there is no group '" + found.group(1) + "'");
            }
            return Matcher.quoteReplacement(group);
        });
    }

    private static String firstLine(Exception e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    /** Lucene's parser, told to keep the order of a phrase where no distance is given or the phrase asks for it. */
    private static final class Parser extends ComplexPhraseQueryParser {
        Parser(Words words) {
            super(FIELD, words);
            setDefaultOperator(QueryParser.Operator.AND);
            setSplitOnWhitespace(true);
        }

        @Override
        protected Query getFieldQuery(String field, String text, int slop) {
            boolean ordered = text.startsWith(IN_ORDER);
            setInOrder(ordered || slop == 0);
            return super.getFieldQuery(field, ordered ? text.substring(IN_ORDER.length()) : text, slop);
        }

        @Override
        protected Query getWildcardQuery(String field, String text) {
            throw new BadQueryException("'" + text + "' needs no *: endings do not matter");
        }

        @Override
        protected Query getPrefixQuery(String field, String text) {
            throw new BadQueryException("'" + text + "*' needs no *: endings do not matter");
        }
    }
}
