package io.hindcast.reading.labels;

import io.hindcast.reading.words.Cue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Headings that ask or tell in a sentence, such as "How will we keep this from happening again?": they name the part that answers. */
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

    // a heading that says what we do, will do or have done since about it, how we do better, or which steps
    // prevent it, holds actions, however it goes on; "What we did" and "Steps taken" alone tell the resolution.
    private static final Cue DEEDS = Cue.of(
            "^(?:so )?what (?:we ?re|we are|we will|we ?ll|we plan|we intend|we have|we ?ve|well) (?:now |currently |also |already |going )?(?:to )?"
                    + "(?:be )?(?:doing|done|do|changing|changed|change|improving|improved|improve|fixing|fixed)\\b(?! (?:well|right|wrong)\\b)"
                    + "|^how (?:we ?re|we are|we will|we ?ll|we plan to|are we|will we|do we|can we|well) (?:be )?(?:do(?:ing)? better|fix\\w*|address\\w*|respond\\w* to prevent|improv\\w*|prevent\\w*|avoid\\w*|mak\\w+ (?:sure|this|it))\\b"
                    + "|^(?:steps|measures|actions|changes|improvements|work) (?:we |we ?re |we are |we have |we ?ve |are |being |have been )*(?:tak\\w+|mak\\w+|made|done|planned|underway) (?:to (?:prevent|avoid|ensure|improve|reduce|make)|so (?:that|far)|since|for the future|next)\\b"
                    + "|^(?:changes|improvements|steps|measures) we (?:are |re |have |ve |will |ll )?(?:be )?(?:making|made|make|planning|plan)\\b"
                    + "|^improvements (?:made|planned|underway|in progress|going forward)$|^(?:our )?commitments?$|^(?:our )?plans? (?:of action|going forward|for the future)$"
                    + "|^(?:the )?(?:way|path|road) (?:forward|ahead)$|^(?:looking|coming) (?:ahead|forward|next)$|\\b(?:going|moving) forward$|^next$");

    private AskingHeadings() {}

    /** The role of the part that answers this question, in bare words; null for any other heading. */
    static @Nullable Role of(String words) {
        if (DEEDS.in(words)) {
            return Role.ACTIONS;
        }
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
