package io.hindcast.searching.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can stand before a colon in a query. */
public enum Field {
    TITLE,
    SUMMARY,
    CAUSE("rootcause", "why"),
    IMPACT,
    TIMELINE,
    ACTION("actions"),
    LESSON("lessons"),
    SERVICE("services"),
    SEVERITY("sev"),
    CATEGORY("factor"),
    TRIGGER,
    COMPONENT,
    OWNER,
    KEY,
    ARCHIVE,
    YEAR,
    DATE,
    BEFORE,
    AFTER,
    RESTORE;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> aliases;

    Field(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /** The word in the query. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isTime() {
        return this == YEAR || this == DATE || this == BEFORE || this == AFTER;
    }

    static Optional<Field> of(String word) {
        String id = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.id().equals(id) || field.aliases.contains(id))
                .findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Field::id).collect(Collectors.joining(", "));
    }

    /** The field whose name is at most two letters away from this word. */
    static Optional<Field> like(String word) {
        return Arrays.stream(values())
                .filter(field -> distance(field.id(), word.toLowerCase(Locale.ROOT)) <= 2)
                .findFirst();
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
