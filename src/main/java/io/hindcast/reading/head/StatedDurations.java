package io.hindcast.reading.head;

import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.FactLabels;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.MeasureLabels;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.DurationText;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Prefilter;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Basis;
import io.hindcast.report.Measure;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The durations that a report states, in a field or in a sentence. */
public final class StatedDurations {
    private static final String ABOUT =
            "(?:about|around|roughly|approximately|approx\\.?|nearly|almost|over|more than|a total of|an? (?:bit|little) (?:more than|less than|over|under)|~|≈|just|under|some|for|of|was|is|:|\\s){0,6}";
    private static final String OUTAGE =
            "(?:outage|incident|downtime|disruption|interruption|degradation|unavailability|service disruption|impact)";
    // sentences that state how long it lasted
    private static final List<Cue> SENTENCES = List.of(
            of("\\b(?:" + OUTAGE
                    + "|event|issues?|problems?|failures?|errors?|it|this|which|slowness|delays?|latency|crash\\w*|effects?|all)\\b[^.;]{0,60}?\\blast(?:ed|ing|s)\\b"
                    + ABOUT),
            of("\\b" + OUTAGE + " (?:duration|time|length|window)\\b" + ABOUT),
            of("\\bduration of the (?:\\w+ )?" + OUTAGE + "\\b" + ABOUT),
            of("\\bthe (?:total |overall )?duration (?:was|is)\\b" + ABOUT),
            of("\\b(?:total )?downtime\\b" + ABOUT),
            of(
                    "\\b(?<!only )(?:down|unavailable|inaccessible|unreachable|offline|unusable|interrupted|slow|degraded|broken|failed|affected|impacted|halted|disrupted|blocked|dropped|frozen|stuck|closed|out of (?:service|order)|without (?:\\w+ ){0,2}\\w+|not (?:accessible|available|reachable))(?: (?:by|on)(?: [\\w-]+){1,5})? for\\b"
                            + ABOUT),
            of(
                    "\\b(?:(?:nobody|no one|no \\w+) could|could not|couldn.t|(?:was|were) (?:unable|not able) to)(?: [\\w-]+){1,6} for\\b"
                            + ABOUT),
            of("\\b" + OUTAGE + " (?:of|for)\\b" + ABOUT));
    private static final Prefilter STATED = Prefilter.of(SENTENCES);
    private static final Cue LONG_OUTAGE = of(
            "(?<![\\w.,])((?:\\d{1,4}|one|two|three|four|five|six|eight|ten|twelve)[\\s-]{0,2}(?:hours?|hrs?|h|minutes?|mins?|m|days?|d)(?:,? (?:and )?\\d{1,2}[\\s-]?(?:minutes?|mins?|m))?)"
                    + "[\\s-](?:long )?(?!into|after|before|later|of|from|since|until)(?:\\w+ ){0,2}"
                    + "(?:outage|downtime|disruption|interruption|degradation|failure|incident)\\b");

    private static final Cue AT_FIRST = of(
            "(?:^|[.!?] )(?:on [^,.;]{3,40},? )?for " + ABOUT
                    + "((?:\\d{1,4}|an?|one|two|three|four|five|six|eight|ten|twelve)[ -]?(?:hours?|hrs?|minutes?|mins?|days?)(?:,? (?:and )?\\d{1,2} ?(?:minutes?|mins?))?)"
                    + "\\b[^.;]{0,120}\\b(?:unavailable|inaccessible|unreachable|offline|down|unable|degraded|fail(?:ed|ing)?|errors?|could not|couldn.t|not (?:able|available|accessible|reachable|working))\\b");
    private static final Cue FROM_START = of("\\btook " + ABOUT
            + "((?:\\d{1,4}|an?|one|two|three|four|five|six|eight|ten|twelve)[ -]?[a-z]{1,7}(?:,? (?:and )?\\d{1,2} ?[a-z]{1,7})?) "
            + "from (?:the )?(?:start|beginning|onset)\\b");

    private static final Pattern IN_BRACKETS = Pattern.compile(
            "\\d \\((?:~|about |around |approx\\.? |roughly )?(\\d{1,3}(?:[.,]\\d)? ?(?:days?|d|hours?|hrs?|h|minutes?|mins?|m)(?:,? ?(?:and )?\\d{1,2} ?(?:hours?|hrs?|h|minutes?|mins?|m))?)\\)$");

    private StatedDurations() {}

    /** A stated duration, in minutes, with its line. */
    public record Stated(int minutes, int line) {}

    /** The durations by measure; each with evidence. */
    public static Map<Measure, Stated> of(ReportDraft draft, List<Field> fields) {
        Map<Measure, Stated> stated = new EnumMap<>(Measure.class);
        for (Field field : fields) {
            for (Measure measure : MeasureLabels.of(field)) {
                if (!stated.containsKey(measure) && field.isKnown()) {
                    OptionalInt minutes = DurationText.ofField(field.value());
                    minutes.ifPresent(value -> put(draft, stated, measure, value, field.line(), field.value()));
                }
            }
        }
        if (!stated.containsKey(Measure.RESTORE)) {
            behindTheDay(draft, fields, stated);
        }
        if (!stated.containsKey(Measure.RESTORE)) {
            sentence(draft, stated);
        }
        return stated;
    }

    // a length in brackets behind the day or the days of the incident, "2025-03-04 to 2025-03-06 (2 days)", is
    // how
    // long it took.
    private static void behindTheDay(ReportDraft draft, List<Field> fields, Map<Measure, Stated> stated) {
        Field day = Field.first(fields, FactLabels.DATES).orElse(null);
        Matcher length = day == null ? null : IN_BRACKETS.matcher(day.value());
        if (day != null && length != null && length.find()) {
            DurationText.first(length.group(1))
                    .ifPresent(value -> put(draft, stated, Measure.RESTORE, value, day.line(), day.value()));
        }
    }

    private static void sentence(ReportDraft draft, Map<Measure, Stated> stated) {
        for (Part part : draft.parts(Role.HEADER, Role.SUMMARY, Role.IMPACT, Role.OTHER, Role.TIMELINE)) {
            if (part.role() == Role.OTHER && !part.above().isEmpty()) {
                continue;
            }
            for (Inline text : part.role() == Role.TIMELINE ? besideEntries(part) : Texts.of(part.blocks())) {
                String words = Words.brief(text.text(), 1_500);
                OptionalInt minutes = inSentence(words);
                if (minutes.isPresent()) {
                    put(draft, stated, Measure.RESTORE, minutes.getAsInt(), text.line(), words);
                    return;
                }
            }
        }
    }

    /** The paragraphs of a timeline that are no entries. */
    private static List<Inline> besideEntries(Part part) {
        return part.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).content())
                .filter(text -> Stamp.at(text.text(), Days.UNKNOWN) == null)
                .toList();
    }

    /** How long an outage lasted, where this text says so. */
    static OptionalInt inSentence(String text) {
        BitSet possible = STATED.in(text);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            Cue cue = SENTENCES.get(i);
            for (Matcher m = cue.first(text); m != null; m = cue.next(m, text)) {
                OptionalInt minutes = DurationText.at(text, m.end());
                if (minutes.isPresent()) {
                    return minutes;
                }
            }
        }
        Matcher whole = FROM_START.first(text);
        if (whole != null) {
            return DurationText.first(whole.group(1));
        }
        Matcher first = AT_FIRST.first(text);
        if (first != null) {
            return DurationText.first(first.group(1));
        }
        Matcher matcher = LONG_OUTAGE.first(text);
        return matcher == null ? OptionalInt.empty() : DurationText.first(matcher.group(1));
    }

    private static void put(
            ReportDraft draft, Map<Measure, Stated> stated, Measure measure, int minutes, int line, String quote) {
        stated.put(measure, new Stated(minutes, line));
        draft.evidence("minutes." + measure.id(), line, quote, Basis.STATED);
    }

    private static Cue of(String words) {
        return Cue.ofAnyCase(words);
    }
}
