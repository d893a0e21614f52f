package io.hindcast.classifying.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Tells which of a few wanted words, without their endings, a text holds, and whether two ways of cutting words differ on it. Each
 * spelling is cut once and remembered, so that a text costs about as much as finding its words. Where a text might be cut in
 * a way that cannot be told from its words one by one, it says so.
 */
final class Vocabulary {
    private static final int MOST_REMEMBERED = 200_000;
    /** Lucene cuts what is longer than 255 characters where it likes. */
    private static final int LONGEST = 200;

    private static final Spelling NOTHING = new Spelling(Set.of(), Set.of(), false);
    private static final Spelling UNSURE = new Spelling(Set.of(), Set.of(), true);

    private final Words before;
    private final Set<String> wantedBefore;
    private final Words after;
    private final Set<String> wantedAfter;
    private final Map<String, Spelling> known = new ConcurrentHashMap<>();

    /** The words wanted of two ways of cutting. */
    Vocabulary(Words before, Set<String> wantedBefore, Words after, Set<String> wantedAfter) {
        this.before = before;
        this.wantedBefore = wantedBefore;
        this.after = after;
        this.wantedAfter = wantedAfter;
    }

    /** What of the wanted words a spelling holds either way, and whether the two ways differ otherwise. */
    private record Spelling(Set<String> before, Set<String> after, boolean isUnsure) {}

    /** What of the wanted words a text holds either way, and whether it may be cut otherwise than its words tell. */
    record Told(Set<String> before, Set<String> after, boolean isUnsure) {}

    /** Whether words are told one by one: no spelling that the two ways take for another is made of several. */
    boolean isTellable() {
        return before.sameSpellings(after)
                || Stream.concat(before.spellings().stream(), after.spellings().stream())
                        .allMatch(word -> word.chars().allMatch(Character::isLetterOrDigit));
    }

    Told tell(String text) {
        Set<String> foundBefore = Set.of();
        Set<String> foundAfter = Set.of();
        int space = -1;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            space = Character.isWhitespace(c) ? i : space;
            if (i - space > LONGEST) {
                return new Told(Set.of(), Set.of(), true);
            }
            if (isPartOfWord(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                Spelling spelling = spelling(text.substring(start, i));
                start = -1;
                if (spelling.isUnsure) {
                    return new Told(Set.of(), Set.of(), true);
                }
                foundBefore = joined(foundBefore, spelling.before);
                foundAfter = joined(foundAfter, spelling.after);
            }
        }
        return new Told(foundBefore, foundAfter, false);
    }

    private static Set<String> joined(Set<String> some, Set<String> others) {
        if (others.isEmpty()) {
            return some;
        }
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || isApostrophe(c) || Character.isSurrogate(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private Spelling spelling(String word) {
        Spelling spelling = known.get(word);
        if (spelling == null) {
            if (known.size() > MOST_REMEMBERED) {
                known.clear();
            }
            spelling = cut(word);
            known.put(word, spelling);
        }
        return spelling;
    }

    private Spelling cut(String word) {
        if (mayBeCutInside(word)) {
            return UNSURE;
        }
        // phrases that do not count may end at an apostrophe, so its parts may be left alone
        List<String> forms = new ArrayList<>(List.of(word.split("['’]")));
        forms.add(word);
        Set<String> wasIn = new HashSet<>();
        Set<String> isIn = new HashSet<>();
        for (String form : forms) {
            List<String> was = stems(before, form);
            List<String> is = before == after ? was : stems(after, form);
            if (!was.equals(is)) {
                return UNSURE;
            }
            wasIn.addAll(was);
            isIn.addAll(is);
        }
        wasIn.retainAll(wantedBefore);
        isIn.retainAll(wantedAfter);
        return wasIn.isEmpty() && isIn.isEmpty() ? NOTHING : new Spelling(Set.copyOf(wasIn), Set.copyOf(isIn), false);
    }

    /** Where patterns that know ASCII only may see an end of a word within it, or an address may begin. */
    private static boolean mayBeCutInside(String word) {
        boolean address = word.length() > 5 && (word.endsWith("http") || word.endsWith("https"));
        boolean mixed = word.chars().anyMatch(c -> c > 127 && c != '’');
        return address
                || mixed
                || word.chars().filter(c -> isApostrophe((char) c)).count() > 1;
    }

    private static List<String> stems(Words words, String text) {
        return List.copyOf(new LinkedHashSet<>(words.cut(text).stems()));
    }
}
