package io.hindcast.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a service, compared without regard to case, surrounding space or typographic quotes: {@code Payment-v2} and {@code payment-v2} are one. */
public record ServiceName(String value) {
    private static final Pattern QUOTES = Pattern.compile("^[`'\"“”‘’]+|[`'\"“”‘’]+$");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Normalizes the name; throws {@link IllegalArgumentException} for a blank one. */
    public ServiceName {
        String bare = QUOTES.matcher(
                        Normalizer.normalize(value, Normalizer.Form.NFKC).strip())
                .replaceAll("");
        value = SPACE.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT);
        if (value.isBlank()) {
            throw new IllegalArgumentException("A service needs a name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
