package io.hindcast.reading.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Parts a regular expression, as far as it tells what a match must hold: characters that must follow one another, word edges,
 * choices, and gaps where anything may stand. What it does not know is a gap.
 */
final class PatternPieces {
    private static final int UNKNOWN = -2;
    private static final int DIGIT = Trigrams.sign('0');

    private final String regex;
    private int at;

    private PatternPieces(String regex) {
        this.regex = regex;
    }

    /** A part of a pattern. */
    sealed interface Piece {}

    /** A character that must stand here, by its folded sign; {@code mark} is itself where it is punctuation, 0 where it is a digit, else none. */
    record Sign(int sign, char mark) implements Piece {}

    /** A word starts or ends here. */
    record Edge() implements Piece {}

    /** Anything may stand here, or nothing. */
    record Gap() implements Piece {}

    /** One of several sequences stands here. */
    record Choice(List<List<Piece>> either) implements Piece {
        Choice {
            either = List.copyOf(either);
        }
    }

    /** The pieces of this regular expression, in order. */
    static List<Piece> of(String regex) {
        PatternPieces parser = new PatternPieces(regex);
        List<Piece> pieces = parser.choice();
        return parser.at < regex.length() ? List.of(new Gap()) : pieces;
    }

    private List<Piece> choice() {
        List<List<Piece>> either = new ArrayList<>();
        either.add(sequence());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            either.add(sequence());
        }
        return either.size() == 1 ? either.getFirst() : List.of(new Choice(either));
    }

    private List<Piece> sequence() {
        List<Piece> pieces = new ArrayList<>();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            List<Piece> atom = atom();
            pieces.addAll(repeated(atom));
        }
        return pieces;
    }

    /** The pieces that stand there for sure once the quantifier behind the atom, if any, is known. */
    private List<Piece> repeated(List<Piece> atom) {
        char quantifier = at < regex.length() ? regex.charAt(at) : ' ';
        if ("?*+{".indexOf(quantifier) < 0) {
            return atom;
        }
        int end = quantifier == '{' ? regex.indexOf('}', at) : at;
        String bounds = regex.substring(at, end + 1);
        at = end + 1;
        if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
            at++;
        }
        List<Piece> gap = List.of(new Gap());
        if (quantifier == '?' || quantifier == '*' || bounds.startsWith("{0")) {
            return gap;
        }
        if (bounds.equals("{2}") || bounds.equals("{3}")) {
            return Collections.nCopies(bounds.charAt(1) - '0', atom).stream()
                    .flatMap(List::stream)
                    .toList();
        }
        List<Piece> once = new ArrayList<>(gap);
        once.addAll(atom);
        once.addAll(gap);
        return once;
    }

    private List<Piece> atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> List.of(characterClass());
            case '\\' -> escape();
            case '.', '^', '$' -> List.of(new Gap());
            default -> List.of(literal(c));
        };
    }

    private List<Piece> group() {
        boolean aside = false;
        if (regex.startsWith("?", at)) {
            int end = at + 1;
            while ("<=!:)>".indexOf(regex.charAt(end)) < 0) {
                end++;
            }
            if (regex.charAt(end) == '<') {
                end = "=!".indexOf(regex.charAt(end + 1)) >= 0 ? end + 1 : regex.indexOf('>', end);
            }
            aside = "=!".indexOf(regex.charAt(end)) >= 0;
            boolean flags = regex.charAt(end) == ')';
            at = end + 1;
            if (flags) {
                return List.of();
            }
        }
        List<Piece> inside = choice();
        at++;
        return aside ? List.of() : inside;
    }

    private Piece characterClass() {
        int start = at;
        boolean known = regex.charAt(at) != '^';
        int first = -1;
        int depth = 1;
        while (depth > 0) {
            char c = regex.charAt(at++);
            if (c == ']') {
                depth--;
            } else if (c == '[') {
                depth++;
                known = false;
            } else {
                int sign = c == '\\' ? classEscape() : inClass(c, at > start + 1);
                known &= sign >= 0 && (first < 0 || first == sign);
                first = first < 0 ? sign : first;
            }
        }
        return known ? sign(first) : new Gap();
    }

    /** The sign of this character of a class, one of a range of digits too, or a negative number. */
    private int inClass(char c, boolean inside) {
        boolean range = c == '-' && inside && regex.charAt(at) != ']';
        boolean digits =
                range && Trigrams.sign(regex.charAt(at)) == DIGIT && Trigrams.sign(regex.charAt(at - 2)) == DIGIT;
        return digits ? DIGIT : range || c == '&' ? UNKNOWN : Trigrams.sign(c);
    }

    /** The one sign that this escape inside a class can mean, or a negative number. */
    private int classEscape() {
        char c = regex.charAt(at++);
        return switch (c) {
            case 'd' -> DIGIT;
            case 's' -> 0;
            default -> Character.isLetterOrDigit(c) ? UNKNOWN : Trigrams.sign(c);
        };
    }

    private List<Piece> escape() {
        char c = regex.charAt(at++);
        return switch (c) {
            case 'b' -> List.of(new Edge());
            case 'd' -> List.of(sign(DIGIT));
            case 's', 'W', 'n', 't' -> List.of(sign(0));
            case 'p', 'P' -> {
                at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
                yield List.of(new Gap());
            }
            case 'u' -> {
                at += 4;
                yield List.of(new Gap());
            }
            default -> List.of(Character.isLetterOrDigit(c) ? new Gap() : literal(c));
        };
    }

    private static Piece sign(int sign) {
        return new Sign(sign, sign == DIGIT ? '0' : 0);
    }

    private static Piece literal(char c) {
        boolean mark = c > ' ' && c < 128 && !Character.isLetterOrDigit(c);
        return mark ? new Sign(Trigrams.sign(c), c) : sign(Trigrams.sign(c));
    }
}
