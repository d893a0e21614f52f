package io.hindcast.reading.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in a text a match of a pattern may start, told by the two characters there and the one before. */
final class Starts {
    private static final int EDGE = 1;
    private static final int BEGIN = 2;
    private static final int ROOM = 32;
    private static final int IN_WORD = ROOM;
    private static final int AT_BEGIN = 2 * ROOM;
    private static final int MOST_SHAPES = 64;

    /** Of pairs that may start a match, so many in a hundred at most; where more may, looking at each place saves nothing. */
    private static final int MOST_PERCENT = 50;

    /** For each sign, which signs may follow it, a bit each: where no word goes on, inside a word, and where the text starts. */
    private final int[] followers;

    private Starts(int[] followers) {
        this.followers = followers;
    }

    /** Those of this regular expression; null where it may start nearly anywhere. */
    static @Nullable Starts of(String regex) {
        int[] followers = new int[3 * ROOM];
        for (Shape shape : ofSequence(PatternPieces.of(regex))) {
            if (shape.length() == 0 && !shape.is(BEGIN)) {
                return null;
            }
            int first = shape.length() == 0 ? PatternPieces.ALL : shape.first();
            for (int sign = 0; sign < Trigrams.SIGN_COUNT; sign++) {
                int second = (first & 1 << sign) == 0 ? 0 : shape.second();
                followers[sign] |= shape.is(BEGIN) ? 0 : second;
                followers[IN_WORD + sign] |= shape.is(BEGIN) || (shape.is(EDGE) && sign != 0) ? 0 : second;
                followers[AT_BEGIN + sign] |= second;
            }
        }
        int pairs = 0;
        for (int i = 0; i < AT_BEGIN; i++) {
            pairs += Integer.bitCount(followers[i]);
        }
        int all = 2 * Trigrams.SIGN_COUNT * Trigrams.SIGN_COUNT;
        return pairs * 100 > all * MOST_PERCENT ? null : new Starts(followers);
    }

    /** The first place from this one on where a match may start; -1 where none is. */
    int next(String text, int from) {
        int last = text.length() - 1;
        if (from > last) {
            return from == 0 ? 0 : -1;
        }
        int room = from == 0 ? AT_BEGIN : Trigrams.sign(text.charAt(from - 1)) == 0 ? 0 : IN_WORD;
        int sign = Trigrams.sign(text.charAt(from));
        for (int i = from; i < last; i++) {
            int after = Trigrams.sign(text.charAt(i + 1));
            if ((followers[room + sign] & 1 << after) != 0) {
                return i;
            }
            room = sign == 0 ? 0 : IN_WORD;
            sign = after;
        }
        return followers[room + sign] != 0 ? last : -1;
    }

    /** The first two signs of some matches, a bit each, as far as {@code length} says, and what must be at their start. */
    private record Shape(int length, int first, int second, int at) {
        static final Shape EMPTY = new Shape(0, 0, PatternPieces.ALL, 0);

        static Shape of(int signs) {
            return new Shape(1, signs, PatternPieces.ALL, 0);
        }

        boolean is(int mark) {
            return (at & mark) != 0;
        }

        Shape then(Shape next) {
            return switch (length) {
                case 0 -> new Shape(next.length, next.first, next.second, at | next.at);
                case 1 -> next.length == 0 ? this : new Shape(2, first, next.first, at);
                default -> this;
            };
        }
    }

    private static List<Shape> ofSequence(List<PatternPieces.Piece> pieces) {
        List<Shape> shapes = List.of(Shape.EMPTY);
        for (PatternPieces.Piece piece : pieces) {
            if (shapes.stream().anyMatch(shape -> shape.length() < 2)) {
                shapes = product(shapes, ofPiece(piece));
            }
        }
        return shapes;
    }

    private static List<Shape> ofPiece(PatternPieces.Piece piece) {
        return switch (piece) {
            case PatternPieces.Sign sign -> List.of(Shape.of(1 << sign.sign()));
            case PatternPieces.OneOf oneOf -> List.of(Shape.of(oneOf.signs()));
            case PatternPieces.Edge _ -> List.of(new Shape(0, 0, PatternPieces.ALL, EDGE));
            case PatternPieces.Start _ -> List.of(new Shape(0, 0, PatternPieces.ALL, BEGIN));
            case PatternPieces.End _ -> List.of(Shape.EMPTY);
            case PatternPieces.Gap _ -> List.of(Shape.EMPTY, new Shape(2, PatternPieces.ALL, PatternPieces.ALL, 0));
            case PatternPieces.Choice choice ->
                merged(choice.either().stream()
                        .flatMap(each -> ofSequence(each).stream())
                        .toList());
            case PatternPieces.Repeated repeated -> {
                List<Shape> once = ofSequence(repeated.each());
                List<Shape> shapes = new ArrayList<>(once);
                shapes.addAll(product(once, once));
                if (repeated.maybeNone()) {
                    shapes.add(Shape.EMPTY);
                }
                yield merged(shapes);
            }
        };
    }

    private static List<Shape> product(List<Shape> shapes, List<Shape> next) {
        List<Shape> all = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape.length() == 2) {
                all.add(shape);
            } else {
                next.forEach(each -> all.add(shape.then(each)));
            }
        }
        return merged(all);
    }

    /** The same shapes, fewer of them where that loses nothing, or where they are too many. */
    private static List<Shape> merged(List<Shape> shapes) {
        List<Shape> merged = new ArrayList<>();
        for (Shape shape : shapes) {
            int same = -1;
            for (int i = 0; i < merged.size(); i++) {
                Shape other = merged.get(i);
                boolean alike = other.length() == shape.length() && other.at() == shape.at();
                if (alike && (shape.length() < 2 || other.first() == shape.first() || shapes.size() > MOST_SHAPES)) {
                    same = i;
                }
            }
            if (same < 0) {
                merged.add(shape);
            } else {
                Shape other = merged.get(same);
                merged.set(
                        same,
                        new Shape(
                                shape.length(),
                                shape.first() | other.first(),
                                shape.second() | other.second(),
                                shape.at()));
            }
        }
        return merged;
    }
}
