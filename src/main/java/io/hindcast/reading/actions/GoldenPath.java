package io.hindcast.reading.actions;

import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.regex.Pattern;

/** Tells whether an action changes the Golden Path, the templates and defaults that every team builds on. */
final class GoldenPath {
    private static final Pattern LEAD =
            Pattern.compile("^\\W{0,4}(?:ea|enterprise architecture)(?: |-)(?:update|action|change|task)\\b");
    private static final Cue TYPE =
            Cue.of("\\b(?:ea|golden[ -]path|paved[ -]road|enterprise architecture|platform template)\\b");
    private static final Cue NAME = Cue.of(
            "\\b(?:golden[ -]path|paved[ -]road|platform templates?|enterprise architecture (?:template|standard)s?)\\b");
    private static final Cue MOVE =
            Cue.of("\\b(?:migrate|move|moving|switch|adopt|port|onboard|rebase|convert|follow|use)\\b");

    private GoldenPath() {}

    // an EA action is led by "EA Update:" or "EA action:", or has a type that says so, or changes the Golden Path
    // by name; moving a service onto the Golden Path does not change it.
    static boolean isChangedBy(String task) {
        String text = Words.fold(task).replace("\"", "").replace("'", "");
        if (LEAD.matcher(text).lookingAt()) {
            return true;
        }
        return NAME.in(text) && !MOVE.in(Words.brief(text, 40));
    }

    /** Whether a type column's value says that the action changes the Golden Path. */
    static boolean isType(String type) {
        return TYPE.in(Words.fold(type));
    }
}
