package io.hindcast.reading.head;

import io.hindcast.reading.DateOrder;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.IncidentWords;
import io.hindcast.reading.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the day on which a story was written from the day of what it tells. */
final class DayOfWriting {
    private static final Cue HURT = Cue.ofAnyCase(
            "\\b(?:nobody|no one) could\\b|\\bcould(?: not|n['’]t)\\b|\\bunable to\\b|\\bfailed\\b|\\bstopped \\w+ing\\b|\\boffline\\b");
    private static final int NEAR_DAYS = 7;
    private static final int WRITTEN_WITHIN = 60;
    private static final int LEAST_STORY = 60;
    private static final Pattern ON = Pattern.compile(
            "\\W{0,3}(?:(?:early |late )?(?:on|in the (?:morning|afternoon|evening|night) of|between))\\s+(?:the |\\p{L}+day,? )*(?:\\d|\\p{L}{3,9} \\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_WRITING = Pattern.compile(
            "\\W{0,4}(?:(?:post-?\\s?mortem|retrospective|retro|review|incident) )?(?:meeting|scheduled|written|posted|published|updated|last (?:updated|modified|edited|changed)|authors?|created|reviewed|prepared|document(?:ed)?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "June 3, 2020 · by Maja" */
    private static final Pattern BYLINE =
            Pattern.compile("[ ,|·•–—-]{1,4}(?i:by|author:?) \\p{Lu}[^.\\n]{0,40}(?:\\n|$)");

    private final ReportDraft draft;
    private final @Nullable DateOrder order;

    /** For this report, whose dates of figures keep to one order or to none that is known. */
    DayOfWriting(ReportDraft draft) {
        this.draft = draft;
        this.order = draft.days().order();
    }

    /** A day, the line that tells it and the words there. */
    record Told(LocalDate day, int line, String quote) {}

    // where a story opens with its day, "On 3 March 2025 the shop was down", and the file's name or a post's
    // head has a day soon after it, that tells when it was written.
    /** The day with which the story opens, soon before this one. */
    Optional<Told> opening(LocalDate named) {
        return draft.parts().stream()
                .filter(part -> part.role() == Role.HEADER || part.role() == Role.SUMMARY || part.role() == Role.OTHER)
                .flatMap(part -> part.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).content())
                .filter(text ->
                        text.text().length() > LEAST_STORY && !text.text().startsWith("("))
                .findFirst()
                .filter(text -> ON.matcher(text.text()).lookingAt() && tellsHarm(Words.brief(text.text(), 400)))
                .flatMap(text -> soonBefore(named, text, 60));
    }

    // where the first day stands alone in its line and the story then tells of harm on an earlier one, the first
    // is when it was written.
    /** The day of harm that the story tells, soon before this one. */
    Optional<Told> harm(LocalDate written) {
        return draft.parts().stream()
                .filter(part -> part.role().mayTellEvents())
                .flatMap(part -> Texts.of(part.blocks()).stream())
                .filter(text -> text.text().length() > LEAST_STORY && tellsHarm(Words.brief(text.text(), 400)))
                .findFirst()
                .flatMap(text -> soonBefore(written, text, 400));
    }

    /** The first day in so many characters of this text, where it is of the weeks before the story was written. */
    private Optional<Told> soonBefore(LocalDate written, Inline text, int most) {
        return DateText.first(Words.brief(text.text(), most), order)
                .map(DateText.Found::date)
                .filter(day ->
                        day.isBefore(written) && day.plusDays(WRITTEN_WITHIN).isAfter(written))
                .map(day -> new Told(day, text.line(), Words.brief(text.text(), 60)));
    }

    private static boolean tellsHarm(String words) {
        return IncidentWords.INCIDENT.in(words) || HURT.in(words);
    }

    /** Whether the timeline tells days, and all of them a week and more before this one. */
    boolean isAfterTimeline(LocalDate named) {
        List<LocalDate> told = timelineDays();
        return !told.isEmpty()
                && told.stream().allMatch(day -> day.plusDays(NEAR_DAYS).isBefore(named));
    }

    /** The days that the timeline tells with their year, in the order of the text. */
    List<LocalDate> timelineDays() {
        return draft.parts().stream()
                .filter(Part::isOfTimeline)
                .flatMap(part -> Stream.concat(
                        Stream.of(part.titleText()),
                        Texts.of(part.blocks()).stream().map(Inline::text)))
                .flatMap(text -> DateText.all(Words.brief(text, 100), new Days(null, order)).stream())
                .map(DateText.Found::date)
                .toList();
    }

    // the day of a meeting, or on which a report was written, published or changed, is not the incident's.
    /** Whether this date in the text is such a day. */
    static boolean isOfWriting(String text, DateText.Found date) {
        String before = text.substring(text.lastIndexOf('\n', date.from()) + 1, date.from());
        return OF_WRITING.matcher(before).lookingAt()
                || BYLINE.matcher(text.substring(date.to())).lookingAt();
    }
}
