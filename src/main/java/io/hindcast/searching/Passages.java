package io.hindcast.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Chooses the passages that show best why a report was found. */
final class Passages {
    private static final int MOST = 3;
    private static final Set<String> LINE_FIELDS = lineFields();

    private final SectionHighlighter highlighter;
    private final StoredFields stored;

    /** Where a hit matches: in its title, and in its sections. */
    record Found(List<Span> title, List<Snippet> snippets) {}

    /** No passage. */
    static final Found NONE = new Found(List.of(), List.of());

    Passages(IndexSearcher searcher) throws IOException {
        highlighter = new SectionHighlighter(searcher);
        stored = searcher.storedFields();
    }

    /** What matches in each of these documents; {@code words} are those to look for in each section. */
    List<Found> of(Map<Section, Query> words, int[] documents) throws IOException {
        if (words.isEmpty() || documents.length == 0) {
            return Collections.nCopies(documents.length, NONE);
        }
        Map<Integer, List<SectionHighlighter.Match>> matches = new HashMap<>();
        for (Section section : words.keySet()) {
            if (section != Section.TEXT) {
                collect(section, words, documents, matches);
            }
        }
        // the whole text is the longest section by far: looked at only where the others leave room
        int[] open = Arrays.stream(documents)
                .filter(document -> matches.getOrDefault(document, List.of()).size() < MOST)
                .toArray();
        collect(Section.TEXT, words, open, matches);
        List<Found> all = new ArrayList<>();
        for (int document : documents) {
            all.add(choose(matches.getOrDefault(document, List.of()), stored.document(document, LINE_FIELDS)));
        }
        return all;
    }

    private void collect(
            Section section,
            Map<Section, Query> words,
            int[] documents,
            Map<Integer, List<SectionHighlighter.Match>> matches)
            throws IOException {
        Query query = words.get(section);
        if (query == null || documents.length == 0) {
            return;
        }
        Object[] found = highlighter.highlight(section, query, documents, section == Section.TEXT ? MOST : 1);
        for (int i = 0; i < documents.length; i++) {
            if (found[i] instanceof SectionHighlighter.Matches some) {
                matches.computeIfAbsent(documents[i], unknown -> new ArrayList<>())
                        .addAll(some.list());
            }
        }
    }

    /** The best passage of up to three sections; the text as a whole only for words that they do not show. */
    private static Found choose(List<SectionHighlighter.Match> matches, Document document) {
        List<Span> title = matches.stream()
                .filter(match -> match.section() == Section.TITLE)
                .flatMap(match -> match.excerpt().matches().stream())
                .toList();
        List<Snippet> chosen = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        Stream<SectionHighlighter.Match> inOrder = matches.stream()
                .filter(match -> match.section() != Section.TITLE)
                .sorted(Comparator.comparing((SectionHighlighter.Match match) -> match.section() == Section.TEXT)
                        .thenComparingInt(match -> -words(match).size())
                        .thenComparing(SectionHighlighter.Match::section));
        for (SectionHighlighter.Match match : inOrder.toList()) {
            boolean repeats = chosen.stream()
                    .anyMatch(snippet -> snippet.text().contains(match.excerpt().text()));
            boolean needless = match.section() == Section.TEXT && shown.containsAll(words(match));
            if (chosen.size() < MOST && !repeats && !needless) {
                chosen.add(snippet(match, document));
                shown.addAll(words(match));
            }
        }
        return new Found(title, chosen);
    }

    private static Snippet snippet(SectionHighlighter.Match match, Document document) {
        String lines = document.get(Fields.lines(match.section()));
        String[] numbers = lines == null ? new String[0] : lines.split(",", -1);
        int line = match.value() < numbers.length ? Integer.parseInt(numbers[match.value()]) : 0;
        if (match.section() == Section.TEXT) {
            line = Math.max(1, line) + match.lines() - 1;
        }
        return new Snippet(
                match.section(),
                line > 0 ? line : null,
                match.excerpt().text(),
                match.excerpt().matches());
    }

    private static Set<String> words(SectionHighlighter.Match match) {
        Set<String> words = new HashSet<>();
        String text = match.excerpt().text();
        match.excerpt()
                .matches()
                .forEach(span ->
                        words.add(text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT)));
        return words;
    }

    private static Set<String> lineFields() {
        Set<String> fields = new HashSet<>();
        Arrays.stream(Section.values()).map(Fields::lines).forEach(fields::add);
        return Set.copyOf(fields);
    }
}
