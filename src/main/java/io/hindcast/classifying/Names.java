package io.hindcast.classifying;

import java.util.List;
import java.util.Locale;

/** Compares names as people write them: case, hyphens, quotes and doubled spaces make no difference. */
final class Names {
    private Names() {}

    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean gap = false;
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int letter = lower.codePointAt(i);
            if (!isLetterOrNumber(letter)) {
                gap = !folded.isEmpty();
                continue;
            }
            if (gap) {
                folded.append(' ');
                gap = false;
            }
            folded.appendCodePoint(letter);
        }
        return folded.toString();
    }

    private static boolean isLetterOrNumber(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    static boolean anyIs(String folded, String name, List<String> aliases) {
        return fold(name).equals(folded)
                || aliases.stream().anyMatch(alias -> fold(alias).equals(folded));
    }
}
