package io.hindcast.reading.milestones;

import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.DurationText;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A time in a sentence: where its preposition, its figures, and the words after it begin, and what the preposition says.
 * {@code later} is how long after the time told before it is; null for a time of day.
 */
record ToldTime(
        int start,
        int figures,
        int end,
        Sense sense,
        @Nullable Duration later) {

    /** What is told of a time: what happened then, or by then, what has been so since, what was so until then, or nothing of these. */
    enum Sense {
        THEN,
        BY,
        SINCE,
        UNTIL,
        NONE
    }

    private static final Cue CLOCK = Cue.ofAnyCase(
            "\\b(?:at|by|around|about|after|before|since|until|till|from|between|to|and|of|the|our|approximately|roughly|exactly)? ?(?<![\\w:.,/$€+-])"
                    + "(?:[01]?\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d)?(?: ?[ap]\\.?m\\b\\.?)?|(?:\\.[0-5]\\d)? ?[ap]\\.?m\\b\\.?)(?![\\w%]|:\\d)");
    private static final Cue LATER = Cue.ofAnyCase(
            "(?:\\b(?:about|around|roughly|approximately|some|only|just|exactly) )?(?<![\\w.,:-])(?:\\d{1,3}|half an|an|a|one|two|three|four|five|six|seven|eight|nine|ten"
                    + "|eleven|twelve|fifteen|twenty|thirty|forty|ninety)[ -](?:seconds?|secs?|minutes?|mins?|hours?) (?:later|after (?:this|that)|afterwards?)\\b");
    private static final Cue PREPOSITION = Cue.of("^(by|until|till|since|from|before|between|to|and|of|the|our)\\b");
    private static final Cue UNTIL = Cue.ofAnyCase("^(?:until|till|before)\\b");
    private static final Cue WHEN = Cue.of("^\\W{0,3}(?:when|at which point)\\b");
    private static final Cue DENIED =
            Cue.of("(?:\\bnot|n't)(?: (?!ready|back|available|possible|reachable|able)\\w+){0,3} $");

    // "ten minutes later" in a story is ten minutes after the time that was told before it.
    /** The times of these words, in order; ends of ranges are left out. */
    static List<ToldTime> in(String words, Days days) {
        List<ToldTime> times = new ArrayList<>();
        Matcher clock = CLOCK.matcher(words);
        int from = 0;
        while (clock.find(from)) {
            int figures = clock.start();
            while (!Character.isDigit(words.charAt(figures))) {
                figures++;
            }
            Stamp stamp = Stamp.at(words.substring(figures), days);
            if (stamp == null || stamp.time() == null) {
                from = clock.end();
                continue;
            }
            from = Math.max(clock.end(), Math.min(words.length(), figures + stamp.end()));
            if (stamp.untilTime() == null) {
                times.add(new ToldTime(clock.start(), figures, from, sense(words, clock.start(), figures, from), null));
            }
        }
        addLater(words, times);
        return times;
    }

    private static void addLater(String words, List<ToldTime> times) {
        int clocks = times.size();
        for (Matcher later = LATER.first(words); later != null; later = LATER.next(later, words)) {
            OptionalInt minutes = DurationText.first(later.group());
            if (minutes.isPresent()) {
                Duration after = Duration.ofMinutes(minutes.getAsInt());
                times.add(new ToldTime(later.start(), later.start(), later.end(), Sense.THEN, after));
            }
        }
        if (times.size() > clocks) {
            times.sort(Comparator.comparingInt(ToldTime::start));
        }
    }

    /** Whether something is told not to have happened until this time. */
    boolean late(String words) {
        return sense == Sense.THEN && UNTIL.in(words.substring(start, figures)) && !turns(words);
    }

    /** Whether it is told what happened only at this time, "until noon, when the shop was open again". */
    boolean turns(String words) {
        return sense == Sense.THEN && UNTIL.in(words.substring(start, figures)) && WHEN.in(words.substring(end));
    }

    // "until 14:05" ends the harm that its clause tells, "since 14:05" begins it or ends it; "not until 14:05"
    // and "until 14:05, when ..." tell what happened then.
    private static Sense sense(String words, int start, int figures, int end) {
        Matcher said = PREPOSITION.first(Words.fold(words.substring(start, figures)));
        if (said == null) {
            return Sense.THEN;
        }
        return switch (said.group(1)) {
            case "by" -> Sense.BY;
            case "until", "till" ->
                DENIED.in(Words.fold(words.substring(0, start))) || WHEN.in(words.substring(end))
                        ? Sense.THEN
                        : Sense.UNTIL;
            case "before" -> DENIED.in(Words.fold(words.substring(0, start))) ? Sense.THEN : Sense.NONE;
            case "since", "from" -> Sense.SINCE;
            default -> Sense.NONE;
        };
    }
}
