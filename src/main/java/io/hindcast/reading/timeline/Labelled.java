package io.hindcast.reading.timeline;

import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Words;
import org.jspecify.annotations.Nullable;

/** A timeline bullet whose time stands behind a short label, "Detected: 14:05 by monitoring", or at its end, "Deployed (14:05)". */
record Labelled(Stamp stamp, String words) {
    private static final int MOST_LABEL = 40;

    /** Reads this bullet so, or null. */
    static @Nullable Labelled of(String text, Days days) {
        int colon = text.indexOf(':');
        if (colon > 0 && colon <= MOST_LABEL && !Character.isDigit(text.charAt(colon - 1))) {
            String behind = text.substring(colon + 1).stripLeading();
            Stamp stamp = Stamp.timedAt(behind, days);
            if (stamp != null) {
                String rest = Words.squeeze(behind.substring(Math.min(behind.length(), stamp.end())));
                String label = text.substring(0, colon);
                return new Labelled(stamp, rest.isEmpty() ? label : label + ": " + rest);
            }
        }
        int open = text.lastIndexOf('(');
        if (open > 0 && text.stripTrailing().endsWith(")") && text.length() - open < MOST_LABEL) {
            Stamp stamp = Stamp.timedAt(text.substring(open), days);
            if (stamp != null) {
                return new Labelled(stamp, Words.squeeze(text.substring(0, open)));
            }
        }
        return null;
    }
}
