package io.hindcast.linting;

import io.hindcast.report.Sha256;
import java.util.HashMap;
import java.util.Map;

/**
 * Names findings so that the next run gives the same names: by file, code and the words of the line, and by which of several
 * such it is; never by the line's number, which changes with what is written above it.
 */
final class Fingerprints {
    private static final int LENGTH = 32;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The name of this finding; ask in the order of the text. */
    String next(Finding finding) {
        String words = finding.text().strip().replaceAll("\\s+", " ");
        String what = finding.file() + "\n" + finding.remark().code() + "\n" + words;
        int which = seen.merge(what, 1, Integer::sum);
        return Sha256.hex(what + "\n" + which).substring(0, LENGTH);
    }
}
