package io.hindcast.archive;

import io.hindcast.report.Action;
import io.hindcast.report.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names words inside their report through later imports, such as an action by its task: the first 16 hexadecimal digits of the SHA-256 of their
 * letters and digits in lower case, so that a changed state, owner or mark-up keeps the name. The second of two equal tasks
 * gets {@code -2}.
 */
public final class Fingerprint {
    private static final int LENGTH = 16;

    private Fingerprint() {}

    static List<Parts.MarkedAction> mark(List<Action> actions) {
        Map<String, Integer> seen = new HashMap<>();
        List<Parts.MarkedAction> marked = new ArrayList<>();
        for (Action action : actions) {
            String fingerprint = of(action.task());
            int count = seen.merge(fingerprint, 1, Integer::sum);
            marked.add(new Parts.MarkedAction(count == 1 ? fingerprint : fingerprint + "-" + count, action));
        }
        return marked;
    }

    /** The name of these words. */
    public static String of(String said) {
        String words = said.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return Sha256.hex(words).substring(0, LENGTH);
    }
}
