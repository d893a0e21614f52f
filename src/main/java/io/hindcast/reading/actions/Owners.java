package io.hindcast.reading.actions;

import io.hindcast.reading.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the names of people and teams from other words. */
final class Owners {
    private static final Set<String> NOBODY = Set.of(
            "",
            "unassigned",
            "unknown",
            "tbd",
            "tba",
            "tbc",
            "none",
            "na",
            "n a",
            "nobody",
            "todo",
            "name",
            "owner",
            "team",
            "owner name",
            "team name",
            "person",
            "who",
            "xxx",
            "x");
    private static final Set<String> TEAM =
            Set.of("team", "teams", "guild", "squad", "crew", "tribe", "chapter", "department", "dept", "board");
    private static final Set<String> FIELD = Set.of(
            "ops",
            "operations",
            "sre",
            "sres",
            "engineering",
            "engineers",
            "platform",
            "infra",
            "infrastructure",
            "security",
            "architecture",
            "dba",
            "dbas",
            "devops",
            "qa",
            "support",
            "management",
            "oncall",
            "admins",
            "systems",
            "webmaster");

    private Owners() {}

    /** The owner that this cell or value names, as written; null where it names nobody. */
    static @Nullable String named(String text) {
        String name = trimmed(Words.squeeze(text));
        return NOBODY.contains(Words.bare(name)) || name.length() > 80 || isPlaceholder(name) ? null : name;
    }

    /** Whether these few words can only be a team, such as "DBA Team" or "Guild of Backend Engineers", or a handle. */
    static boolean isTeam(String text) {
        String bare = Words.bare(text);
        String[] words = bare.split(" ", -1);
        if (isHandle(text)) {
            return true;
        }
        return words.length <= 5
                && (TEAM.contains(words[words.length - 1]) || (words.length > 1 && TEAM.contains(words[0])));
    }

    /** Whether these few words are a team where their neighbors are, such as "Architecture" beside "DBA Team". */
    static boolean mayBeTeam(String text) {
        String bare = Words.bare(text);
        String[] words = bare.split(" ", -1);
        return isTeam(text) || (words.length <= 4 && FIELD.contains(words[words.length - 1]));
    }

    /** Whether this is a handle such as {@code @dma}. */
    static boolean isHandle(String text) {
        String name = text.strip();
        return name.length() > 1
                && name.length() < 40
                && name.charAt(0) == '@'
                && name.chars().skip(1).allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
    }

    private static boolean isPlaceholder(String name) {
        return (name.startsWith("[") && name.endsWith("]"))
                || (name.startsWith("<") && name.endsWith(">"))
                || (name.startsWith("{{") && name.endsWith("}}"));
    }

    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && " `*_\"'.,;:-".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " `*_\"'.,;:-".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }
}
