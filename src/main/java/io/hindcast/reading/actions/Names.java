package io.hindcast.reading.actions;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells by how a report writes a capitalized word elsewhere whether it may name a person or a firm. */
final class Names {
    private static final Set<String> NO_NAME = Set.of("""
            a access additionally all also an and any as at both but by clients customer customers data each everyone everything
            finally first he her his if in it its later management management's many most new next nobody no on one operators our
            people production second she so some such support that the their then there these they third this those traffic
            update updates upgrade user users we what when work you your \
            """.split("\\s+"));
    private static final Pattern SHAPE = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}.'-]*|\\p{Lu}\\.?");

    private final String text;

    /** Names in this text. */
    Names(String text) {
        this.text = text;
    }

    /** Whether these words, two names parted by "and" or one, are nowhere written as common words are. */
    boolean arePeople(String names) {
        return Stream.of(names.split(" and ", -1)).allMatch(this::isPerson);
    }

    private boolean isPerson(String name) {
        String[] words = name.split(" ", -1);
        boolean shaped = Stream.of(words).allMatch(word -> SHAPE.matcher(word).matches());
        return shaped
                && words[0].length() > 1
                && !NO_NAME.contains(words[0].toLowerCase(Locale.ROOT))
                && !ActionVerbs.isCommand(words[0])
                && !holds(words[0].toLowerCase(Locale.ROOT))
                && !holds("the " + words[0])
                && !holds("The " + words[0]);
    }

    private boolean holds(String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean starts = at == 0 || !isOfWord(text.charAt(at - 1));
            if (starts && (end == text.length() || !isOfWord(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '@' || c == '-' || c == '.' || c == '/';
    }
}
