package io.hindcast.reading.labels;

import io.hindcast.reading.words.Cue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Headings that ask, such as "How will we keep this from happening again?": they name the part that answers. */
final class AskingHeadings {
    private static final String WE = "^how (?:are|will|do) we ";

    // a heading that asks why it was not caught or seen earlier tells of the detection, not of the cause.
    // a heading that asks how or what will be done holds actions, what customers may do is beside the
    // incident, and what caused it, or what went wrong and why, is the cause.
    private static final List<Map.Entry<Role, Cue>> ROLES = List.of(
            Map.entry(
                    Role.DETECTION,
                    Cue.of(
                            "^why .*\\b(?:not|\\w+nt|never|late|lag(?:s|ged)?|failed|slow|nobody|no one)\\b.*\\b(?:caught|catch|noticed?|detect(?:ed)?|seen|see|spot(?:ted)?|surfaced?|alert(?:ed)?|known)\\b"
                                    + "|^why .*\\bdetection (?:\\w+ )?(?:lag(?:s|ged)?|failed|late|slow|took)\\b")),
            Map.entry(
                    Role.REFERENCES,
                    Cue.of("^(?:how|what) (?:can|could|should) (?:our |the )?(?:customers?|users?|you)\\b")),
            Map.entry(
                    Role.ACTIONS,
                    Cue.of(WE
                            + "(?:\\w+ )?(?:mak\\w+|prevent\\w*|avoid\\w*|improv\\w*|ensur\\w*|reduc\\w*|stop\\w*|keep\\w*)\\b"
                            + "|^what (?:are|will|do|should) we (?:\\w+ )?(?:do|doing|chang\\w+|improv\\w+)\\b"
                            + "|^what (?:we|were|well) (?:\\w+ ){0,3}?(?:next|differently)$")),
            Map.entry(Role.ROOT_CAUSE, Cue.of("^what caused (?:the|this|it|that|our)\\b")));

    private AskingHeadings() {}

    /** The role of the part that answers this question, in bare words; null for any other heading. */
    static @Nullable Role of(String words) {
        boolean asks = words.startsWith("why ") || words.startsWith("how ") || words.startsWith("what ");
        return asks
                ? ROLES.stream()
                        .filter(each -> each.getValue().in(words))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
