package io.hindcast.reading.log;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Heading;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Section;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The year, and the month where one is told, that headings tell for the entries below them. */
record Above(int year, @Nullable Month month) {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern QUARTER = Pattern.compile("\\bq[1-4]\\b");
    private static final Pattern DAY_OF_MONTH = Pattern.compile(
            "^(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?,? (?:the )?(\\d{1,2})|(?:the )?(\\d{1,2})(?:st|nd|rd|th))"
                    + "(?:st|nd|rd|th)?(?![\\w.:])|^(\\d{1,2})$");
    private static final int LONGEST = 60;

    /** What the headings above this section tell, and its own where {@code own}; null where they tell no year. */
    static @Nullable Above of(Section section, boolean own) {
        Above told = null;
        for (Heading heading : section.path()) {
            told = below(told, heading);
        }
        return own && section.heading() != null ? below(told, section.heading()) : told;
    }

    private static @Nullable Above below(@Nullable Above told, Heading heading) {
        String words = words(heading);
        Matcher year = YEAR.matcher(words);
        boolean dated = year.find();
        String rest = dated ? Words.squeeze(words.substring(0, year.start()) + words.substring(year.end())) : words;
        Month month = month(rest);
        if (!dated) {
            return told == null || month == null ? told : new Above(told.year, month);
        }
        boolean holds = isPeriod(rest) || LogEntry.isCollection(rest) || LogHeadings.isReview(rest);
        return holds ? new Above(Integer.parseInt(year.group()), month) : told;
    }

    /** Whether this heading is nothing but a year, a quarter or a month. */
    static boolean isPeriod(Heading heading) {
        return isPeriod(YEAR.matcher(words(heading)).replaceFirst("").strip());
    }

    private static boolean isPeriod(String rest) {
        return rest.isEmpty() || month(rest) != null || QUARTER.matcher(rest).matches();
    }

    private static String words(Heading heading) {
        String words = heading.content().oneLine();
        return words.length() > LONGEST ? "-" : Words.bare(words);
    }

    private static @Nullable Month month(String words) {
        return Stream.of(Month.values())
                .filter(each -> words.equalsIgnoreCase(each.name())
                        || words.equalsIgnoreCase(each.name().substring(0, 3)))
                .findFirst()
                .orElse(null);
    }

    /** By which a day without a year has one. */
    Days days() {
        return Days.near(LocalDate.of(year, month == null ? 7 : month.getValue(), month == null ? 2 : 15));
    }

    /** The day without a year that these words begin with, or below a month the number of the day; null for others. */
    @Nullable
    LocalDate day(String words) {
        if (DateText.first(words, null).isPresent()) {
            return null;
        }
        Stamp stamp = Stamp.at(words, days());
        if (stamp != null && stamp.date() != null) {
            return stamp.date();
        }
        Matcher number = DAY_OF_MONTH.matcher(Words.fold(words));
        if (month == null || !number.find()) {
            return null;
        }
        String day = Stream.of(number.group(1), number.group(2), number.group(3))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
        try {
            return LocalDate.of(year, month, Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    // below headings that tell nothing but a year, a month, or both, or call the entries of that year, days
    // without a year are of it, and numbers of days of that month: "## 2023" above "### March 4 - Checkout down".
    /** The document with the day as a fact below each heading whose year or month the headings above it tell; empty where none does. */
    static Optional<Document> dated(Document document) {
        List<Block> blocks = new ArrayList<>();
        int found = 0;
        for (Section section : document.sections()) {
            Heading heading = section.heading();
            if (heading != null) {
                blocks.add(heading);
                Above above = section.path().isEmpty() ? null : of(section, false);
                LocalDate day =
                        above == null ? null : above.day(heading.content().oneLine());
                if (above != null && day != null) {
                    blocks.add(above.fact(day, heading.content()));
                    found++;
                }
            }
            blocks.addAll(section.blocks());
        }
        return found == 0 ? Optional.empty() : Optional.of(document.over(Section.split(blocks)));
    }

    private Paragraph fact(LocalDate day, Inline heading) {
        Stamp stamp = Stamp.timedAt(heading.oneLine(), days());
        String words = stamp == null || stamp.time() == null ? "Date: " + day : "When: " + day + " " + stamp.time();
        return new Paragraph(Inline.plain(words, heading.line(), heading.column()), heading.line());
    }
}
