package io.hindcast.archive;

import io.hindcast.report.Action;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names words inside their report through later imports, such as an action by its task: the first 16 hexadecimal digits of the SHA-256 of their
 * letters and digits in lower case, so that a changed state, owner or mark-up keeps the name. The second of two equal tasks
 * gets {@code -2}.
 */
public final class Fingerprint {
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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
