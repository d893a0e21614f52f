package io.hindcast.reading.narrative;

import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom a sentence on impact is about. */
enum ImpactKind {
    USER,
    REVENUE,
    INTERNAL,
    /** A fact beside the impact, such as its duration. */
    ASIDE;

    private static final Cue OF_REVENUE = Cue.of(" (?:revenue|financial|monetary|cost|costs|money|sales|loss|losses) ");
    private static final Cue OF_INSIDE =
            Cue.of(" (?:internal|engineering|engineers|operational|operations|ops|on call|staff|team|employees) ");
    private static final Cue OF_USERS =
            Cue.of(" (?:user|users|customer|customers|client|clients|external|public|end|visitors|facing) ");
    private static final Pattern BESIDE = Pattern.compile(
            " (?:duration|severity|services?(?: affected| impacted)?|affected services?|region|regions|time|start|end|date) ");
    private static final Cue CREW_WORDS = Cue.of(
            "(?i)\\b(?:on-?call|engineers?|responders?|developers?|operators?|sres?|person-hours|engineer(?:ing)?[ -]hours|our (?:team|staff)|support (?:tickets|team|staff))\\b");

    private static final Cue PEOPLE_WORDS = Cue.ofAnyCase("\\b(?:users|customers|clients|visitors)\\b");

    /** The kind that this label names, in any case; null where it names none. */
    static @Nullable ImpactKind ofLabel(String label) {
        String words = " " + Words.bare(label) + " ";
        if (OF_REVENUE.in(words)) {
            return REVENUE;
        }
        if (OF_INSIDE.in(words)) {
            return INTERNAL;
        }
        if (OF_USERS.in(words)) {
            return USER;
        }
        return BESIDE.matcher(words).matches() ? ASIDE : null;
    }

    /** The kind that the words of a sentence tell. */
    static ImpactKind ofWords(String text) {
        if (Amounts.money(text) != null) {
            return REVENUE;
        }
        boolean crew = CREW_WORDS.in(text) && Amounts.users(text) == null && !PEOPLE_WORDS.in(text);
        return crew ? INTERNAL : USER;
    }
}
