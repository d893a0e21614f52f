package io.hindcast.reading.milestones;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Beginning and end of an incident as a story tells them in two sentences: "At 14:05 orders began to fail. ... All was restored at 15:20." */
final class ToldCourse {
    private static final Duration LONGEST = Duration.ofDays(14);
    private static final int MOST_SENTENCES = 120;
    private static final String WHEN =
            "(?: (?:on|at|by|around|about|approximately|roughly|shortly after|just after|from)){1,2}(?= )";
    private static final Cue OPENS = Cue.of(
            "^(?:beginning|starting|at|by|on|around|from|shortly after|just after)\\b(?: (?:on|at|around|about|approximately))?(?= )");
    private static final Cue BEGAN = Cue.of(
            "\\b(?:outages?|incidents?|issues?|problems?|disruptions?|impact|errors?|failures?|downtime|degradation|symptoms|fail\\w*|rejecting|timing out) (?:first )?(?:began|begin|started|starting|occurred|commenced|appeared)\\b"
                    + WHEN
                    + "|\\b(?:began|started) (?:to (?:fail|see|experience|notice|return|reject)|failing|seeing|experiencing|returning|rejecting)\\b[^.;]{0,60}?"
                    + WHEN);
    private static final Cue ENDS = Cue.of(
            "\\b(?:restored|resolved|recovered|mitigated|operational|normal|over|ended|fixed|back (?:up|online)|available again|working again|concluded)\\b(?: (?!on|at|by)\\w+){0,3}"
                    + WHEN);
    private static final Cue ENDED = Cue.of(
            "\\b(?:(?:fully|completely|was|were|had|been|is) (?:\\w+ )?(?:restored|resolved|recovered|operational|mitigated)|back to normal|returned to normal|recovered|(?:outage|incident|impact|disruption) (?:was over|ended))\\b");
    private static final Cue NOT_ENDED =
            Cue.of("\\b(?:partially|partly|some|most|not|until|temporarily|will|should|expect\\w*)\\b");

    private final Days days;

    private ToldCourse(Days days) {
        this.days = days;
    }

    // in a report without a timeline, a sentence that says when harm began and a later one that says when all
    // was restored tell beginning and end.
    /** The course that the first such two sentences tell. */
    static Optional<ToldRange> of(ReportDraft draft) {
        ToldCourse course = new ToldCourse(draft.days());
        List<Inline> sentences =
                draft.parts(Role.HEADER, Role.SUMMARY, Role.IMPACT, Role.OTHER, Role.RESOLUTION).stream()
                        .flatMap(part -> Texts.of(part.blocks()).stream())
                        .filter(text -> text.text().chars().anyMatch(Character::isDigit))
                        .flatMap(text -> Sentences.of(text).stream())
                        .limit(MOST_SENTENCES)
                        .toList();
        for (int i = 0; i < sentences.size(); i++) {
            Told began = course.began(sentences.get(i));
            if (began != null) {
                return course.ended(began, sentences.subList(i, sentences.size()));
            }
        }
        return Optional.empty();
    }

    /** An instant of the story, in the day's own time, with the sentence that tells it. */
    private record Told(@Nullable LocalDate day, Stamp stamp, Inline sentence) {}

    private @Nullable Told began(Inline sentence) {
        String words = Words.brief(sentence.oneLine(), 400);
        if (!ToldRange.HARM.in(words) || ToldRange.ROUTINE.in(words)) {
            return null;
        }
        String folded = Words.fold(words);
        Stamp stamp = at(BEGAN, folded, words);
        stamp = stamp == null ? at(OPENS, folded, words) : stamp;
        return stamp == null ? null : new Told(stamp.date(), stamp, sentence);
    }

    private Optional<ToldRange> ended(Told began, List<Inline> later) {
        LocalDate day = began.day() == null ? days.near() : began.day();
        if (day == null) {
            return Optional.empty();
        }
        LocalDateTime from = day.atTime(Objects.requireNonNull(began.stamp().time()));
        Duration length = null;
        Inline closing = null;
        for (Inline sentence : later) {
            Stamp stamp = end(sentence);
            Duration told = stamp == null ? null : length(from, day, stamp);
            if (told != null && (length == null || told.compareTo(length) > 0)) {
                length = told;
                closing = sentence;
            }
        }
        return length == null
                ? Optional.empty()
                : Optional.of(new ToldRange(
                        from.toLocalTime(),
                        length,
                        day,
                        began.stamp().zone(),
                        began.sentence().line(),
                        began.sentence().oneLine(),
                        closing));
    }

    /** When this sentence says that all was restored; null where it does not. */
    private @Nullable Stamp end(Inline sentence) {
        String words = Words.brief(sentence.oneLine(), 400);
        String folded = Words.fold(words);
        if (NOT_ENDED.in(folded)) {
            return null;
        }
        Stamp stamp = at(ENDS, folded, words);
        return stamp == null && ENDED.in(folded) ? at(OPENS, folded, words) : stamp;
    }

    private static @Nullable Duration length(LocalDateTime from, LocalDate day, Stamp stamp) {
        LocalDate last = stamp.date() == null ? day : stamp.date();
        Duration length = Duration.between(from, last.atTime(Objects.requireNonNull(stamp.time())));
        return length.isPositive() && length.compareTo(LONGEST) <= 0 ? length : null;
    }

    private @Nullable Stamp at(Cue cue, String folded, String words) {
        Matcher found = cue.matcher(folded);
        while (found.find()) {
            Stamp stamp = Stamp.at(
                    words.substring(Math.min(words.length(), found.end())).strip(), days);
            if (stamp != null && stamp.time() != null) {
                return stamp;
            }
        }
        return null;
    }
}
