package io.hindcast.report;

import java.util.Locale;

/** Turns an enum constant into the identifier that JSON, the store and the URL use: {@code IN_PROGRESS} is {@code in-progress}. */
final class Ids {
    private Ids() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
