package io.hindcast.reading.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as people write them: {@code 5,000}, {@code 1.2m}, {@code 50k}, {@code 5 000}, {@code three}. */
final class Numerals {
    /** A number in digits, to be put into a pattern; thousands may be parted by comma, dot, apostrophe or space. */
    static final String DIGITS =
            "\\d{1,3}(?:[,.'’\u00a0\u202f ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,12}(?:[.,]\\d{1,4})?";

    /** What multiplies a number, right after it or parted by a space. */
    static final String SCALE = "(?:k|m|mm|mn|mio|bn|b|thousand|million|billion)\\b";

    private static final Pattern THOUSANDS = Pattern.compile("[,.'’\u00a0\u202f ](?=\\d{3}(?:\\D|$))");
    private static final Pattern SMALL = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,3})?");
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("k", 1_000L),
            Map.entry("thousand", 1_000L),
            Map.entry("m", 1_000_000L),
            Map.entry("mm", 1_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("mio", 1_000_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("b", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L),
            Map.entry("billion", 1_000_000_000L));

    private Numerals() {}

    // a separator before exactly three digits parts thousands, any other one the fraction; k, m and b multiply.
    static BigDecimal number(String digits, @Nullable String scale) {
        String plain = THOUSANDS.matcher(digits).replaceAll("").replace(',', '.');
        long times = scale == null ? 1 : SCALES.getOrDefault(scale.strip().toLowerCase(java.util.Locale.ROOT), 1L);
        return new BigDecimal(plain).multiply(BigDecimal.valueOf(times));
    }

    /** The number that this word or these digits mean, such as "three"; null for any other word. */
    static @Nullable BigDecimal small(String text) {
        int word = WORDS.indexOf(text.toLowerCase(java.util.Locale.ROOT));
        if (word >= 0) {
            return BigDecimal.valueOf(word);
        }
        return SMALL.matcher(text).matches() ? new BigDecimal(text.replace(',', '.')) : null;
    }
}
