package io.hindcast.reading.words;

/** Small measures on words, each in one pass over the text. */
public final class Words {
    private Words() {}

    /** The text with every run of white space as one space, without any at its ends. */
    public static String squeeze(String text) {
        if (isSqueezed(text)) {
            return text;
        }
        StringBuilder squeezed = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isGap(c)) {
                gap = !squeezed.isEmpty();
                continue;
            }
            if (gap) {
                squeezed.append(' ');
                gap = false;
            }
            squeezed.append(c);
        }
        return squeezed.toString();
    }

    private static boolean isSqueezed(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 128) {
                gap = false;
            } else if (c == ' ' ? gap : isGap(c)) {
                return false;
            } else {
                gap = c == ' ';
            }
        }
        return !gap || text.isEmpty();
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    /** The text in lower case with typographic quotes, dashes and no-break spaces made plain, for comparing. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 96 && c >= ' ') {
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c);
                continue;
            }
            folded.append(
                    switch (c) {
                        case '’', '‘', '`', '´' -> '\'';
                        case '“', '”', '„', '«', '»' -> '"';
                        case '–', '—', '‒', '‑', '−' -> '-';
                        case '\u00a0', '\u2009', '\u202f', '\t' -> ' ';
                        default -> Character.toLowerCase(c);
                    });
        }
        return folded.toString();
    }

    /** Only the letters and digits of the text, in lower case, words parted by one space: "3. Root-Cause(s):" is "3 root cause s". */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '’') {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = !bare.isEmpty();
                continue;
            }
            if (gap) {
                bare.append(' ');
                gap = false;
            }
            bare.append(Character.toLowerCase(c));
        }
        return bare.toString();
    }

    /** How many words a text has that are parted by one blank each. */
    public static int count(String words) {
        int count = 1;
        for (int i = 0; i < words.length(); i++) {
            count += words.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }

    /** The text, cut after this many characters with an ellipsis where it is longer. */
    public static String brief(String text, int most) {
        String flat = squeeze(text);
        return flat.length() <= most ? flat : flat.substring(0, most - 1) + "…";
    }
}
