package io.hindcast.reading.head;

import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.LineLabel;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Words;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The title of an entry of a log whose heading is a day and nothing more. */
final class DayTitle {
    private static final Pattern DAY = Pattern.compile(
            "(?:(?:\\d{1,4}(?:st|nd|rd|th)?|t?\\d\\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
                    + "|utc|cet|cest|am|pm|the|of|at|q[1-4])(?: |$)){1,7}");
    private static final Set<Role> TELLING = Set.of(Role.SUMMARY, Role.IMPACT, Role.BACKGROUND);
    private static final Set<String> NAMES = Set.of(
            "what", "title", "incident", "outage", "problem", "issue", "event", "subject", "description", "effect");
    private static final Pattern NUMBER = Pattern.compile("#?\\d{1,2}[.):] ");
    private static final int LONGEST = 110;

    private DayTitle() {}

    /** Whether this heading is a day, with a time or without, and nothing more. */
    static boolean isDay(String heading) {
        return heading.length() <= 40 && DAY.matcher(Words.bare(heading)).matches();
    }

    // an entry of a log whose heading is a day alone is titled by this day and the heading that follows it where
    // that names no part, else the first sentence of its summary, else of what it tells first, facts with labels aside,
    // else by what a label calls its summary or impact.
    /** The words that tell what happened, to stand behind the day; empty where there are none. */
    static Optional<Inline> told(ReportDraft draft) {
        Stream<Inline> heading = draft.parts().stream()
                .dropWhile(part -> part.blocks().isEmpty() && (part.title() == null || isDay(part.titleText())))
                .limit(1)
                .map(DayTitle::naming);
        Stream<Inline> summary = draft.parts(Role.SUMMARY).stream()
                .filter(Part::named)
                .flatMap(part -> Texts.of(part.blocks()).stream())
                .map(DayTitle::unlabelled);
        Stream<Inline> story = draft.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(block -> unlabelled(((Paragraph) block).content()));
        Stream<Inline> labelled = draft.parts().stream()
                .flatMap(part -> Texts.of(part.blocks()).stream())
                .flatMap(text -> text.lines().stream())
                .map(DayTitle::ofLabel);
        return Stream.of(heading, summary, story, labelled)
                .flatMap(each -> each)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static @Nullable Inline naming(Part part) {
        Inline title = part.title();
        if (title == null || part.named()) {
            return null;
        }
        Matcher number = NUMBER.matcher(title.text());
        Inline words = number.lookingAt() ? title.from(number.end()) : title;
        return Words.count(words.oneLine()) < 3 ? null : words;
    }

    private static @Nullable Inline unlabelled(Inline text) {
        if (text.isBlank()) {
            return null;
        }
        Inline first = text.lines().getFirst();
        return LineLabel.of(first) == null ? sentence(text) : ofLabel(first);
    }

    private static @Nullable Inline ofLabel(Inline line) {
        LineLabel label = LineLabel.of(line);
        if (label == null) {
            return null;
        }
        String words = Words.bare(label.words());
        Role role = HeadingWords.exact(words);
        boolean tells = (role != null && TELLING.contains(role)) || NAMES.contains(words);
        return tells ? sentence(line.from(label.end())) : null;
    }

    private static @Nullable Inline sentence(Inline text) {
        if (text.isBlank()) {
            return null;
        }
        Inline first = Sentences.of(text).getFirst();
        return Words.count(first.oneLine()) < 2 ? null : first;
    }

    /** The day with these words behind it as a title. */
    static String titled(String day, Inline told) {
        String words = told.oneLine().strip();
        return day + ": " + Words.brief(words.endsWith(".") ? words.substring(0, words.length() - 1) : words, LONGEST);
    }
}
