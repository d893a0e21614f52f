package io.hindcast.reading.actions;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.time.RelativeDay;
import io.hindcast.reading.words.Cue;
import java.util.regex.Matcher;

/** The day by which a sentence promises a deed: at its end, "this should land in Q2", or before it, "By 15 March, ...". */
final class PromisedDay {
    private static final Cue END = Cue.ofAnyCase(
            "\\b(?:by|before|in|during|for|until|within|around|due|expected|planned|scheduled)(?: for| by| in| on)?(?: (?:the|early|mid|late|about|week of))*"
                    + " ((?:the )?(?:end of )?[\\p{L}\\d][^,;()]{1,24}?)[\\s.,;)]*$");
    private static final Cue LEAD = Cue.ofAnyCase(
            "^(?:(?:and|then|next),? )?(?:by|before|in|until) ((?:the )?(?:end of )?[^,;()]{2,24}?),? (?:we|i|our|the|@|\\p{Lu})");
    private static final Cue INSIDE =
            Cue.ofAnyCase("\\b(?:by|before) ((?:the )?(?:end of )?(?:\\d[\\w-]*|\\p{L}{3,9})(?: [\\w-]+){0,2})[,;]");

    private PromisedDay() {}

    // R-303: a promise is due on the day that ends its sentence or one behind it that speaks of it ("This should land
    // in Q2"), or that begins it ("By 15 March, ...").
    /** Gives the traits the day of this sentence where they know none. */
    static void take(Inline sentence, ActionTraits traits) {
        String words = sentence.oneLine();
        for (Cue cue : java.util.List.of(END, LEAD, INSIDE)) {
            Matcher found = cue.first(words);
            if (found != null && traits.due().takeWhole(found.group(1))) {
                return;
            }
        }
    }

    /** Gives the traits the day that a deed's own words tell by its distance, where they know none. */
    static void takeRelative(String deed, ActionTraits traits) {
        String told = traits.due().stated() == null ? RelativeDay.in(deed) : null;
        if (told != null) {
            traits.due().takeWhole(told);
        }
    }
}
