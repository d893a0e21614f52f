package io.hindcast.searching;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the words of an error message or log excerpt from what is different each time: times, numbers, addresses, identifiers. */
final class LogNoise {
    private static final Pattern VARYING = Pattern.compile(
            "\\b\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})?([.,]\\d+)?(Z|[+-]\\d{2}:?\\d{2})?)?" // a date and time
                    + "|\\b\\d{1,2}:\\d{2}(:\\d{2})?([.,]\\d+)?\\b" // a time of day
                    + "|\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\s+\\d{1,2}\\b" // a day, as syslog has it
                    + "|\\b\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b" // a UUID
                    + "|\\b\\d{1,3}(\\.\\d{1,3}){3}(:\\d+)?\\b" // an address
                    + "|\\b0x\\p{XDigit}+\\b"
                    + "|\\b(?=\\p{Alpha}*\\d)\\p{XDigit}{7,}\\b" // a hash
                    + "|\\b\\d+([.,]\\d+)*(ns|us|ms|s|m|h|b|kb|mb|gb|%)?(?![\\p{L}\\p{N}])", // a number, with a unit or
            // without
            Pattern.CASE_INSENSITIVE);

    /** Words of log lines and of English that tell nothing about what happened. */
    private static final Set<String> EMPTY_WORDS =
            Set.of(("info warn warning error debug trace fatal caused exception main utc "
                            + "about after again all also any because been before being both but can could did does during each "
                            + "from had has have her here his how its itself may more most new not now off once one only other our "
                            + "out over own same should since some than them then there these they through too two under until "
                            + "very was were what when where which while who why will with would you your")
                    .split(" "));

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;

    private LogNoise() {}

    /** The text with a space for everything that varies from time to time. */
    static String strip(String text) {
        return VARYING.matcher(text).replaceAll(" ");
    }

    /** Whether a word can tell one kind of incident from another: not too short, not mostly digits, not one of those that occur anywhere. */
    static boolean canTell(String word) {
        long digits = word.chars().filter(Character::isDigit).count();
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && digits * 2 < word.length()
                && !EMPTY_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
