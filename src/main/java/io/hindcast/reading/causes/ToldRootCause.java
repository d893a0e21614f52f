package io.hindcast.reading.causes;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.draft.Rung;
import io.hindcast.reading.words.Cue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds, in a text beside a ladder of whys, the sentence that calls something the root cause. */
final class ToldRootCause {
    private static final Cue NAMED = Cue.ofAnyCase("root[ -]cause");
    private static final Cue LED = Cue.ofAnyCase(
            "^(?:\\W{0,3}(?:so|and|thus|hence|therefore|finally|in the end|in short|ultimately|overall),? )?(?:the |our |its )?(?:\\w+ )?root[ -]causes?"
                    + "(?: (?:of|for|behind) (?:\\w+ ){0,5}?\\w+)? (?:is|was|are|were|lies|lay)(?:,? (?:therefore|thus|then|hence|indeed|in fact|simply|clearly),?)?"
                    + "(?: in)?(?: that)? (?!not\\b|found|identified|unknown|unclear|still|never|yet|discovered|confirmed|fixed|determined|being)");

    private ToldRootCause() {}

    // where a text beside the whys says "Root cause: ..." or "The root cause is that ...", this is the root
    // cause and not the last why.
    /** That sentence as a marked rung without a question; with the sentences after it where it is a label. */
    static Optional<Rung> in(Inline text) {
        if (!NAMED.in(text.oneLine())) {
            return Optional.empty();
        }
        List<Inline> sentences = Sentences.of(text);
        for (int i = 0; i < sentences.size(); i++) {
            Inline sentence = sentences.get(i);
            Matcher led = LED.first(sentence.oneLine());
            if (led != null) {
                String cause = sentence.oneLine().substring(led.end());
                return Optional.of(new Rung(null, cause, true, sentence.line()));
            }
            Rung rung = Rung.of(sentence);
            if (rung.marked()) {
                String cause = i == 0 ? Rung.of(text).answer() : rung.answer();
                return Optional.of(new Rung(null, cause, true, sentence.line()));
            }
        }
        return Optional.empty();
    }
}
