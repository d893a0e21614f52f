package io.hindcast.reading.log;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Inline.Span;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.labels.LabelledSentences;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a text begins that may be an entry of a log: with a day, alone or before a name, or with bold words and a day; its title,
 * the words behind it, and the day with its time as a fact, blank where it has none.
 */
record Lead(Kind kind, Inline title, Inline rest, Inline when) {
    private static final int MOST_TITLE = 110;
    private static final int BESIDE = 24;
    private static final int MOST_NAME = 6;

    /** What the text begins with. */
    enum Kind {
        BOLD,
        DAY,
        PLAIN
    }

    /** The lead of this text, whose day without a year is near those, or null where no day stands there. */
    static @Nullable Lead of(Inline content, Days days) {
        String text = content.text();
        int bold = content.spans().stream()
                .filter(span -> span.from() == 0 && (span.mark() == Mark.STRONG || span.mark() == Mark.EMPHASIS))
                .mapToInt(Span::to)
                .max()
                .orElse(0);
        Optional<DateText.Found> day = bold == 0
                ? Optional.empty()
                : DateText.all(text.substring(0, Math.min(text.length(), bold + BESIDE)), days).stream()
                        .findFirst()
                        .filter(found -> isNothing(text, bold, found.from()));
        Stamp stamp = Stamp.at(text, days);
        boolean inBold = stamp == null || stamp.date() == null || bold >= stamp.end();
        if (day.isPresent() && bold <= MOST_TITLE && inBold) {
            return bold(
                    content,
                    Math.max(bold, day.get().to()),
                    dated(content, day.get().date()));
        }
        return stamp == null || stamp.date() == null ? null : plain(content, stamp);
    }

    private static boolean isNothing(String text, int from, int to) {
        return from >= to || text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static Lead bold(Inline content, int end, Inline when) {
        int closed = end;
        String text = content.text();
        while (closed < text.length() && ")]:.–—- ".indexOf(text.charAt(closed)) >= 0) {
            closed++;
        }
        String title = Words.squeeze(text.substring(0, text.startsWith(")", end) ? end + 1 : end));
        return new Lead(Kind.BOLD, titled(content, title), content.from(closed), when);
    }

    private static Lead plain(Inline content, Stamp stamp) {
        int end = Math.min(stamp.end(), content.text().length());
        Inline rest = content.from(end);
        String written = trimmed(content.text().substring(0, end));
        String day = dayIn(written);
        Inline told = dated(content, Objects.requireNonNull(stamp.date()));
        Inline when = !stamp.isTimed()
                ? told
                : titled(
                        content, "When: " + (told.isBlank() ? written : stamp.date() + " " + trimmed(timeIn(written))));
        List<Inline> sentences =
                rest.isBlank() ? List.of() : Sentences.of(rest.lines().getFirst());
        if (sentences.isEmpty()) {
            return new Lead(Kind.DAY, titled(content, day), rest, when);
        }
        String first = sentences.getFirst().oneLine();
        if (LabelledSentences.isLed(sentences.getFirst())) {
            return new Lead(Kind.PLAIN, titled(content, day), rest, when);
        }
        String name = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        boolean named = Words.count(Words.bare(name)) <= MOST_NAME;
        Inline behind = named ? rest.from(sentences.getFirst().text().length()) : rest;
        return new Lead(Kind.PLAIN, titled(content, day + ": " + Words.brief(name, MOST_TITLE)), behind, when);
    }

    /** The day as a fact where the words do not tell its year; blank where they do. */
    static Inline dated(Inline content, LocalDate day) {
        String words = Words.brief(content.oneLine(), MOST_TITLE + BESIDE);
        boolean whole = DateText.first(words, null)
                .filter(found -> found.date().equals(day))
                .isPresent();
        return titled(content, whole ? "" : "Date: " + day);
    }

    /** The words from the first time on that stands in these. */
    private static String timeIn(String written) {
        for (int i = 0; i < written.length(); i++) {
            Stamp stamp =
                    Character.isDigit(written.charAt(i)) ? Stamp.timedAt(written.substring(i), Days.UNKNOWN) : null;
            if (stamp != null) {
                return written.substring(i);
            }
        }
        return "";
    }

    /** The day that these words tell beside a time; all of them where they tell none by itself. */
    static String dayIn(String written) {
        return DateText.first(written, null)
                .map(found -> written.substring(found.from(), found.to()))
                .orElse(written);
    }

    private static String trimmed(String day) {
        int end = day.length();
        while (end > 0 && !Character.isLetterOrDigit(day.charAt(end - 1))) {
            end--;
        }
        return day.substring(0, end);
    }

    private static Inline titled(Inline content, String words) {
        return Inline.plain(words, content.line(), content.column());
    }
}
