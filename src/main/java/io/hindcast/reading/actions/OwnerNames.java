package io.hindcast.reading.actions;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.words.Fillers;
import io.hindcast.reading.words.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells the names that stand at the end of actions, in brackets or behind a dash, from other words there. */
final class OwnerNames {
    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]{0,19}(?: \\p{Lu}[\\p{L}'’.-]{0,19}){0,2}";
    private static final Pattern PARTED = Pattern.compile("[,;]");
    private static final Pattern NAMES = Pattern.compile(NAME + "(?: ?(?:&|/|\\+| and ) ?" + NAME + "){0,3}");
    private static final Pattern DASH = Pattern.compile("\\s[-–—]{1,2}\\s");
    private static final Set<String> ASIDE = Set.of(
            "optional",
            "later",
            "draft",
            "stretch",
            "maybe",
            "nice to have",
            "must have",
            "short term",
            "long term",
            "ongoing");

    private OwnerNames() {}

    /** Whether two or more of these items, and more than half, end with a name. */
    static boolean endMost(List<Inline> items) {
        if (items.size() < 2) {
            return false;
        }
        long named = items.stream().filter(item -> endsWithName(item.oneLine())).count();
        return named >= 2 && named * 2 > items.size();
    }

    private static boolean endsWithName(String text) {
        String plain = Fillers.undangled(Words.brief(text, 400));
        int open = Math.max(plain.lastIndexOf('('), plain.lastIndexOf('['));
        if (open >= 0 && (plain.endsWith(")") || plain.endsWith("]"))) {
            String inside = plain.substring(open + 1, plain.length() - 1);
            return isName(PARTED.split(inside, 2)[0].strip(), true);
        }
        String[] pieces = DASH.split(plain, -1);
        return IntStream.range(Math.max(1, pieces.length - 3), pieces.length)
                .anyMatch(i -> isName(PARTED.split(pieces[i], 2)[0].strip(), true));
    }

    // a team, or one of the usual crews with a capital ("Platform"), at the end of an action in brackets or
    // behind a dash owns it; other names only where two or more actions of the list, and more than half, end with one.
    /** Whether these few words at the end of an action name its owner; {@code listed}: most actions beside it end with a name. */
    static boolean isName(String words, boolean listed) {
        if (Owners.isTeam(words)) {
            return true;
        }
        boolean capital = !words.isEmpty() && Character.isUpperCase(words.charAt(0));
        if (capital && Owners.mayBeTeam(words)) {
            return true;
        }
        return listed
                && StateWords.ofCell(words) == null
                && !TraitWord.isKind(words)
                && !Tickets.isGenericLabel(words)
                && !ASIDE.contains(Words.bare(words))
                && (NAMES.matcher(words).matches() || Owners.mayBeTeam(words));
    }
}
