package io.hindcast.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
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

    /** The name that is written so; empty where it is blank or nothing but quotes. */
    public static Optional<ServiceName> parse(String written) {
        try {
            return Optional.of(new ServiceName(written));
        } catch (IllegalArgumentException blank) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
