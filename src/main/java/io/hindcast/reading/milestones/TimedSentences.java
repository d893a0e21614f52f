package io.hindcast.reading.milestones;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.LineLabel;
import io.hindcast.reading.milestones.StoryKinds.Told;
import io.hindcast.reading.milestones.ToldTime.Sense;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.NamedTimes;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.time.Zone;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import io.hindcast.report.EventKind;
import io.hindcast.report.TimelineEvent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What the sentences of a story say to have happened at which time: "At 14:05 the shop went down", "All was well again at 15:20". */
final class TimedSentences {
    private static final Cue NEXT_DAY =
            Cue.ofAnyCase("\\b(?:the )?(?:next|following) (?:morning|day|afternoon|evening|night)\\b");
    private static final Cue OPENING = Cue.ofAnyCase(
            "\\b(?:on|in|the|of|shortly|just|only|soon|and|then|however|utc|later|it was|mon|tues|wednes|thurs|fri|satur|sun|day|\\w+day|morning|afternoon|evening|night|early|late|same)\\b");
    private static final Cue DENIAL = Cue.ofAnyCase("\\b(?:did )?not |n't(?= )");
    private static final Cue WEEKDAY = Cue.ofAnyCase("\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b");
    private static final Cue LOOKS_BACK = Cue.ofAnyCase("\\b(?:had|earlier|previous\\w*|that morning|before)\\b");
    private static final Duration BACKWARDS = Duration.ofHours(6);
    private static final int MOST_SENTENCES = 200;
    private static final int BESIDE = 4;
    private static final int BEHIND = 8;
    private static final int FAR_WEEKDAY = 12;
    private static final int FARTHEST_DAYS = 21;

    private final Days days;
    private final Zone usual;
    private final LocalDate reported;
    private final List<Told> told = new ArrayList<>();
    private LocalDate day;
    private int sentences;
    private @Nullable Instant last;

    private TimedSentences(Days days, Zone usual, LocalDate reported) {
        this.days = days;
        this.usual = usual;
        this.reported = reported;
        this.day = reported;
    }

    /** What these sentences tell, in order of time and with its kind; empty where the report has no day. */
    static List<TimelineEvent> of(ReportDraft draft, Zone usual) {
        LocalDate reported = draft.date();
        if (reported == null) {
            return List.of();
        }
        TimedSentences story = new TimedSentences(draft.days(), usual, reported);
        draft.parts().stream().filter(TimedSentences::tells).forEach(story::add);
        return StoryKinds.of(story.told);
    }

    private static boolean tells(Part part) {
        return part.role().mayTellEvents();
    }

    /** Adds what a part tells; each part starts again at the report's day, whatever day the one before ended on. */
    private void add(Part part) {
        day = reported;
        last = null;
        Texts.of(part.blocks()).stream()
                .filter(text -> mayTellTime(text.text()))
                .flatMap(text -> Sentences.of(text).stream())
                .limit(MOST_SENTENCES - sentences)
                .forEach(this::add);
    }

    private static boolean mayTellTime(String text) {
        return text.chars().anyMatch(Character::isDigit)
                || text.contains("noon")
                || text.contains("midnight")
                || text.contains(" later")
                || text.contains(" after");
    }

    private void add(Inline sentence) {
        sentences++;
        String words = NamedTimes.inFigures(Words.squeeze(Words.brief(sentence.text(), 600)));
        if ((ToldRange.ROUTINE.in(words) && !StoryKinds.begin(words)) || isFact(words)) {
            return;
        }
        List<ToldTime> times = ToldTime.in(words, days);
        if (times.isEmpty()) {
            dayOnly(words);
            if (last != null && !told.isEmpty() && StoryKinds.hurts(words)) {
                told.add(told.removeLast().andHurts());
            }
            return;
        }
        boolean leads = leads(words.substring(0, times.getFirst().start()));
        List<String> clauses = ToldClauses.of(words, times, leads);
        for (int i = 0; i < times.size(); i++) {
            ToldTime time = times.get(i);
            Instant at = instant(words, time, i == 0 ? 0 : times.get(i - 1).end());
            if (at != null && time.sense() != Sense.NONE) {
                String clause = Words.squeeze(NEXT_DAY.replaced(clauses.get(i), " "));
                clause = time.late(words) ? DENIAL.replaced(clause, "") : clause;
                told.add(
                        new Told(new TimelineEvent(at, clause, EventKind.OTHER, sentence.line()), time.sense(), false));
            }
        }
    }

    // "Date: Fri, 17 May 2024 16:02"
    private boolean isFact(String words) {
        int colon = LineLabel.plainEnd(words);
        return colon > 0 && Stamp.at(words.substring(colon + 1).strip(), days) != null;
    }

    /** A sentence that tells harm and a day without a time dates what follows. */
    private void dayOnly(String words) {
        DateText.all(words, days).stream()
                .map(DateText.Found::date)
                .filter(date -> ToldRange.HARM.in(words) && isNear(date))
                .findFirst()
                .ifPresent(date -> day = date);
    }

    /** Whether a time that stands behind these words leads what it dates: nothing but a day and such words come before it. */
    private boolean leads(String before) {
        String rest = before;
        for (DateText.Found date : DateText.all(before, days).reversed()) {
            rest = rest.substring(0, date.from()) + rest.substring(Math.min(rest.length(), date.to()));
        }
        return Words.count(Words.bare(OPENING.replaced(rest, " "))) <= 1
                || Words.bare(rest).isEmpty();
    }

    private @Nullable Instant instant(String words, ToldTime place, int from) {
        if (place.later() != null) {
            last = last == null ? null : last.plus(place.later());
            return last;
        }
        Stamp stamp = Stamp.at(words.substring(place.figures()), days);
        if (stamp == null || stamp.time() == null) {
            return null;
        }
        List<DateText.Found> before = DateText.all(words.substring(from, place.figures()), days);
        if (stamp.date() != null) {
            day = stamp.date();
        } else if (!before.isEmpty()) {
            day = before.getLast().date();
        } else if (isNextDay(words, place, from)) {
            day = day.plusDays(1);
        } else {
            day = weekday(words.substring(from, Math.min(words.length(), place.end() + FAR_WEEKDAY)));
        }
        Zone zone = stamp.zone() == null ? usual : stamp.zone();
        Instant at = zone.at(day.atTime(stamp.time()));
        if (place.sense() != Sense.NONE && stamp.date() == null && before.isEmpty() && isOverMidnight(at, words)) {
            day = day.plusDays(1);
            at = zone.at(day.atTime(stamp.time()));
        }
        last = place.sense() == Sense.THEN || place.sense() == Sense.BY || last == null ? at : last;
        return isNear(day) ? at : null;
    }

    // in a story too, a time that runs backwards by more than six hours is one of the next day, unless its
    // sentence looks back ("had been deployed").
    private boolean isOverMidnight(Instant at, String words) {
        return last != null && at.isBefore(last.minus(BACKWARDS)) && !LOOKS_BACK.in(words);
    }

    /** The day of the story, or the next one of that name where these words name a day of the week. */
    private LocalDate weekday(String words) {
        Matcher named = WEEKDAY.first(words);
        return named != null
                ? day.with(TemporalAdjusters.nextOrSame(
                        DayOfWeek.valueOf(named.group().toUpperCase(Locale.ROOT))))
                : day;
    }

    private boolean isNear(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(reported, date)) <= FARTHEST_DAYS;
    }

    /** Whether "the next morning" stands before this time, or right behind it. */
    private static boolean isNextDay(String words, ToldTime place, int from) {
        Matcher next = NEXT_DAY.matcher(words);
        return next.find(from == 0 ? 0 : Math.min(words.length(), from + BEHIND))
                && next.start() <= place.end() + BESIDE;
    }
}
