package io.hindcast.reading.milestones;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.NamedTimes;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.time.Zone;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** From when to when a sentence says that it hurt, "unavailable from 14:05 to 15:20 UTC", and where it says so. */
record ToldRange(
        LocalTime from,
        Duration length,
        @Nullable LocalDate day,
        @Nullable Zone zone,
        int line,
        String quote) {
    private static final Duration LONGEST_OVER_MIDNIGHT = Duration.ofHours(16);
    private static final Cue OPENING = Cue.ofAnyCase(
            "\\b(?<!\\b(?:written|created|sent|made|placed|uploaded|received|submitted|recorded|collected|entered|issued|changed|added|posted) )(?:from|between)\\b(?= )");
    private static final Cue AGAIN = Cue.ofAnyCase("\\band (?:then |once )?(?:again )?(?:from|between) ");
    private static final Cue PLAIN = Cue.of("(?<![\\d:])\\d{1,2}:\\d\\d(?: ?[–—-] ?| to )\\d{1,2}:\\d\\d(?![\\d:])");
    static final Cue HARM = Cue.ofAnyCase(
            "\\b(?:outage|incident|down(?:time)?|unavailab\\w+|inaccessib\\w+|unreachab\\w+|offline|unusable|interrupt\\w+"
                    + "|disrupt\\w+|degrad\\w+|unable|fail\\w*|errors?|could(?: not|n.t)|no(?:body| one|(?: \\w+){1,3}) (?:could|was|were)|did(?: not|n.t) \\w+|arrived late|not (?:at all|able|accessible"
                    + "|available|reachable|work\\w*|respond\\w*|\\w+ed)|slow\\w*|lost|broken|affected|impact\\w*|stuck|delayed|exposed|could be (?:read|seen|viewed|accessed|downloaded))\\b");
    static final Cue ROUTINE = Cue.ofAnyCase(
            "\\b(?:maintenance|windows?|planned|(?:every|each) (?:\\d+|day|night|week|weekday|hour|month|morning|evening|\\w+day)|daily|nightly|(?:support|office|business|working|opening|peak)"
                    + " hours|usually|normally|will|meeting)\\b");
    private static final Cue PICTURE = Cue.ofAnyCase("\\b(?:graphs?|charts?|screenshots?)\\b");
    private static final Cue LENGTHS = Cue.of(
            "^(?:(?:total |approximate |estimated )?(?:(?:outage|incident|impact|downtime|disruption) )?(?:duration|length|window)|downtime)$|^(?:outage|incident|impact) (?:time|period)$|^when$|^(?:date and )?time(?: of (?:the )?(?:incident|outage|event))?$|^duration of (?:the )?(?:outage|incident|impact)$");
    private static final int MOST_TEXTS = 200;

    // where neither timeline nor fields tell how long it hurt, a sentence that tells harm "from 14:05 to 15:20"
    // or "between 09:10 and 10:00" does; routine windows do not count.
    /** The first such range in the parts that tell of the whole incident. */
    static Optional<ToldRange> of(ReportDraft draft) {
        return draft.parts(Role.HEADER, Role.SUMMARY, Role.IMPACT, Role.OTHER).stream()
                .filter(part -> part.role() != Role.OTHER || part.above().isEmpty())
                .flatMap(part -> Texts.of(part.blocks()).stream())
                .limit(MOST_TEXTS)
                .filter(text -> OPENING.in(text.text()) || (text.text().indexOf(':') > 0 && PLAIN.in(text.text())))
                .flatMap(text -> Sentences.of(text).stream())
                .flatMap(sentence -> in(sentence, draft.days()).stream())
                .findFirst();
    }

    private static Optional<ToldRange> in(Inline sentence, Days days) {
        String told = Words.brief(sentence.text(), 1_000);
        String words = NamedTimes.inFigures(told);
        if (!HARM.in(words) || ROUTINE.in(words) || PICTURE.in(words)) {
            return Optional.empty();
        }
        for (Matcher opening = OPENING.first(words); opening != null; opening = OPENING.next(opening, words)) {
            String rest = words.substring(opening.end());
            Stamp stamp = Stamp.at(rest, days);
            ToldRange range = stamp == null ? null : range(sentence.line(), told, stamp, rest, days);
            if (range != null) {
                return Optional.of(range.withAgain(rest, days));
            }
        }
        return plain(sentence, words, days);
    }

    // a sentence that tells a second range, "and again from 11:30 to 11:59", tells harm until the end of that
    // one.
    private ToldRange withAgain(String rest, Days days) {
        Matcher again = AGAIN.first(rest);
        Stamp stamp = again == null ? null : Stamp.at(rest.substring(again.end()), days);
        LocalTime to = stamp == null || stamp.date() != null ? null : stamp.untilTime();
        Duration whole = to == null ? length : Duration.between(from, to);
        return whole.compareTo(length) > 0 ? new ToldRange(from, whole, day, zone, line, quote) : this;
    }

    /** The range that stands without "from", "unreachable 03:35–09:17 UTC". */
    private static Optional<ToldRange> plain(Inline sentence, String words, Days days) {
        Matcher plain = PLAIN.first(words);
        if (plain == null) {
            return Optional.empty();
        }
        String rest = words.substring(plain.start());
        Stamp stamp = Stamp.at(rest, days);
        return Optional.ofNullable(stamp == null ? null : range(sentence.line(), words, stamp, rest, days));
    }

    // a duration that says from when to when, "25 minutes (14:05 to 14:30 UTC)", tells beginning and end.
    /** The range in the first of these fields that tells a duration and holds one. */
    static Optional<ToldRange> in(List<Field> fields, Days days) {
        return fields.stream()
                .filter(field -> LENGTHS.in(field.label()))
                .flatMap(field -> in(field, days).stream())
                .findFirst();
    }

    private static Optional<ToldRange> in(Field field, Days days) {
        String value = field.value();
        int open = value.indexOf('(');
        for (int start : open < 0 ? new int[] {0} : new int[] {0, open + 1}) {
            String rest = value.substring(start);
            Stamp stamp = Stamp.at(rest, days);
            ToldRange range = stamp == null ? null : range(field.line(), value, stamp, rest, days);
            if (range != null) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    private static @Nullable ToldRange range(int line, String words, Stamp stamp, String rest, Days days) {
        LocalTime from = stamp.time();
        LocalTime to = stamp.untilTime();
        if (from == null || to == null || from.equals(to)) {
            return null;
        }
        List<DateText.Found> dates = DateText.all(rest.substring(0, Math.min(rest.length(), stamp.end())), days);
        Duration length = Duration.between(from, to);
        if (dates.size() > 1) {
            length = length.plusDays(ChronoUnit.DAYS.between(
                    dates.getFirst().date(), dates.getLast().date()));
        } else if (length.isNegative()) {
            length = length.plusDays(1);
            if (length.compareTo(LONGEST_OVER_MIDNIGHT) > 0) {
                return null;
            }
        }
        return length.isPositive() ? new ToldRange(from, length, stamp.date(), stamp.zone(), line, words) : null;
    }
}
