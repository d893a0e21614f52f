package io.hindcast.reading.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Parts a regular expression, as far as it tells what a match must hold: characters that must follow one another, word edges,
 * choices, and gaps where anything may stand. What it does not know is a gap.
 */
final class PatternPieces {
    /** Any character: a bit for each folded sign. */
    static final int ALL = (1 << Trigrams.SIGN_COUNT) - 1;

    private static final int DIGIT = Trigrams.sign('0');

    /** Any letter, of another script too. */
    private static final int LETTERS = (1 << DIGIT) - 1;

    private final String regex;
    private int at;

    private PatternPieces(String regex) {
        this.regex = regex;
    }

    /** A part of a pattern. */
    sealed interface Piece {}

    /** A character that must stand here, by its folded sign; {@code mark} is itself where it is punctuation, 0 where it is a digit, else none. */
    record Sign(int sign, char mark) implements Piece {}

    /** One of several characters must stand here: a bit for each folded sign. */
    record OneOf(int signs) implements Piece {}

    /** A word starts or ends here. */
    record Edge() implements Piece {}

    /** The text starts here. */
    record Start() implements Piece {}

    /** The text ends here. */
    record End() implements Piece {}

    /** These pieces stand here any number of times; {@code maybeNone}: or not at all. */
    record Repeated(List<Piece> each, boolean maybeNone) implements Piece {
        Repeated {
            each = List.copyOf(each);
        }
    }

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
        if (bounds.equals("{2}") || bounds.equals("{3}")) {
            return Collections.nCopies(bounds.charAt(1) - '0', atom).stream()
                    .flatMap(List::stream)
                    .toList();
        }
        return List.of(new Repeated(atom, quantifier == '?' || quantifier == '*' || bounds.startsWith("{0")));
    }

    private List<Piece> atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> List.of(characterClass());
            case '\\' -> escape();
            case '.' -> List.of(new OneOf(ALL));
            case '^' -> List.of(new Start());
            case '$' -> List.of(new End());
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
        int signs = regex.charAt(at) == '^' ? ALL : 0;
        int depth = 1;
        while (depth > 0) {
            char c = regex.charAt(at++);
            if (c == ']') {
                depth--;
            } else if (c == '[') {
                depth++;
                signs = ALL;
            } else {
                signs |= c == '\\' ? classEscape() : inClass(c, at > start + 1);
            }
        }
        return Integer.bitCount(signs) == 1 ? sign(Integer.numberOfTrailingZeros(signs)) : new OneOf(signs);
    }

    /** The signs that this character of a class stands for, those of its range too. */
    private int inClass(char c, boolean inside) {
        if (c != '-' || !inside || regex.charAt(at) == ']') {
            return c == '&' ? ALL : bit(Trigrams.sign(c));
        }
        int from = Trigrams.sign(regex.charAt(at - 2));
        int to = Trigrams.sign(regex.charAt(at));
        boolean letters = from > 0 && from <= to && to < DIGIT;
        return letters ? bit(to + 1) - bit(from) : from == DIGIT && to == DIGIT ? bit(DIGIT) : ALL;
    }

    /** The signs that this escape can mean. */
    private int classEscape() {
        char c = regex.charAt(at++);
        return switch (c) {
            case 'd' -> bit(DIGIT);
            case 's', 'W', 'n', 't' -> bit(0);
            case 'w' -> ALL & ~bit(0);
            default -> Character.isLetterOrDigit(c) ? ALL : bit(Trigrams.sign(c));
        };
    }

    private static int bit(int sign) {
        return 1 << sign;
    }

    private List<Piece> escape() {
        char c = regex.charAt(at++);
        return switch (c) {
            case 'b' -> List.of(new Edge());
            case 'd' -> List.of(sign(DIGIT));
            case 's', 'W', 'n', 't' -> List.of(sign(0));
            case 'w' -> List.of(new OneOf(ALL & ~bit(0)));
            case 'S', 'D' -> List.of(new OneOf(ALL));
            case 'p', 'P' -> {
                int name = regex.charAt(at) == '{' ? at + 1 : at;
                at = name > at ? regex.indexOf('}', at) + 1 : at + 1;
                yield List.of(new OneOf(c == 'p' && regex.charAt(name) == 'L' ? LETTERS : ALL));
            }
            case 'u' -> {
                at += 4;
                yield List.of(sign(0));
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
