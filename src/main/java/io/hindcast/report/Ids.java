package io.hindcast.report;

import java.util.Locale;

/** The identifiers of constants in JSON, the store and addresses: {@code IN_PROGRESS} is {@code in-progress}. */
public final class Ids {
    private Ids() {}

    /** The identifier of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this identifier, in any case; throws {@link IllegalArgumentException} that names one which there is not. */
    public static <E extends Enum<E>> E constant(Class<E> type, String id) {
        return Enum.valueOf(type, id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
