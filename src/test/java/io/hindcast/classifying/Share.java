package io.hindcast.classifying;

import java.util.Locale;

/** Prints a share with its 95% interval by Wilson (<i>Probable inference</i>, JASA 22, 1927, 209–212). */
final class Share {
    private static final double Z = 1.959964;

    private Share() {}

    static String of(int some, int all) {
        if (all == 0) {
            return "none";
        }
        double p = (double) some / all;
        double middle = (p + Z * Z / (2 * all)) / (1 + Z * Z / all);
        double half = Z * Math.sqrt(p * (1 - p) / all + Z * Z / (4.0 * all * all)) / (1 + Z * Z / all);
        return String.format(
                Locale.ROOT,
                "%d/%d = %.0f%% (%.0f to %.0f)",
                some,
                all,
                100 * p,
                100 * (middle - half),
                100 * Math.min(1, middle + half));
    }
}
