package io.hindcast.reading.time;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long something took: "1h 05m", "2d 1h 29m", "11 Days", "1 hour and 48 minutes", "half an hour". */
public final class DurationText {
    private static final String NUMBER =
            "(\\d{1,6}(?:[.,]\\d{1,2})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an?|fifteen|twenty|thirty|forty|ninety)";
    private static final String UNIT =
            "(w(?:eeks?|ks?)?|d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)";
    private static final Pattern PIECE = Pattern.compile(
            "\\s{0,2}" + NUMBER + "(?:[\\s-]{1,2}|(?<=\\d))" + UNIT + "(?![A-Za-z_])\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF = Pattern.compile("\\s{1,2}and a half\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINT = Pattern.compile("\\s{0,2}(?:,|and|&|\\+)?\\s{0,2}");
    private static final Pattern CLOCK =
            Pattern.compile("^\\W{0,3}(\\d{1,3})(?::|h ?)([0-5]\\d)(?::([0-5]\\d))?(?=\\s*(?:h|hours|hrs|\\(|$))");
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("a", 1.0),
            Map.entry("an", 1.0),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("fifteen", 15.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("ninety", 90.0),
            Map.entry("half a", 0.5),
            Map.entry("half an", 0.5));

    private DurationText() {}

    /** The minutes that the value of a duration field gives; a clock reading counts as hours and minutes. */
    public static OptionalInt ofField(String value) {
        Matcher clock = CLOCK.matcher(value);
        if (clock.lookingAt()) {
            return OptionalInt.of(Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)));
        }
        return first(value);
    }

    /** The minutes of the first duration in this text. */
    public static OptionalInt first(String text) {
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            if (matcher.start() == 0 || !Character.isLetterOrDigit(text.charAt(matcher.start(1) - 1))) {
                return at(text, matcher.start());
            }
        }
        return OptionalInt.empty();
    }

    /** The minutes of the duration that starts at this character, seconds rounded. */
    public static OptionalInt at(String text, int start) {
        long seconds = 0;
        int at = start;
        int smallest = Integer.MAX_VALUE;
        boolean found = false;
        Matcher piece = PIECE.matcher(text);
        Matcher joint = JOINT.matcher(text);
        while (piece.region(at, text.length()).lookingAt()) {
            int unit = seconds(piece.group(2));
            if (unit >= smallest) {
                break;
            }
            seconds += amount(piece.group(1), unit);
            smallest = unit;
            found = true;
            at = piece.end();
            if (HALF.matcher(text).region(at, text.length()).lookingAt()) {
                seconds += unit / 2;
                break;
            }
            at = joint.region(at, text.length()).lookingAt() ? joint.end() : at;
        }
        return found && seconds < 60L * 60 * 24 * 366 * 3
                ? OptionalInt.of((int) Math.round(seconds / 60.0))
                : OptionalInt.empty();
    }

    private static long amount(String number, int unit) {
        Double word = WORDS.get(number.toLowerCase(java.util.Locale.ROOT));
        double value = word != null ? word : Double.parseDouble(number.replace(',', '.'));
        return Math.round(value * unit);
    }

    private static int seconds(String unit) {
        return switch (Character.toLowerCase(unit.charAt(0))) {
            case 'w' -> 7 * 24 * 3600;
            case 'd' -> 24 * 3600;
            case 'h' -> 3600;
            case 'm' -> 60;
            default -> 1;
        };
    }
}
