package io.hindcast.reading.time;

import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day told by its distance from another: "next week", "within two weeks", "end of the quarter", "by Friday". */
public final class RelativeDay {
    private static final List<String> NUMBERS = List.of(
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String AMOUNT =
            "(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -]"
                    + "(?<unit>(?:(?:working|business|calendar) )?days?|weeks?|months?|quarters?|years?)";
    private static final String PERIOD = "(?:(?:the )?(?:end|middle|beginning|start) of |early |mid[ -]|late )?"
            + "(?<which>this|the next|next|the coming|the following|the current|current) (?<period>week|month|quarter|year)"
            + "|(?:the )?(?:end of (?:the )?(?<ended>day|week|month|quarter|year)|(?<closed>week|month|quarter|year)[ -]end)"
            + "|(?<short>eod|eow|eom|eoq|eoy)";
    private static final String DAY = "(?<near>today|tomorrow)"
            + "|(?:on )?(?<said>this |the coming |coming |next )?(?<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final String FROM_NOW = "(?: from (?:now|today)| after (?:this|the) report)";
    private static final Pattern STRICT = Pattern.compile("(?:(?:by|before|until|due)(?: on| by)? )?(?:" + PERIOD + "|"
            + DAY + "|(?:(?<in>(?:due )?in|within) (?:(?:the )?(?:next|coming) )?)?" + AMOUNT + "(?<now>" + FROM_NOW
            + ")?)");
    private static final Cue END =
            Cue.ofAnyCase("(?:^|[\\s,;(–—-])(?<told>(?:by|before|until|due)(?: on| by| in)? (?:" + PERIOD + "|" + DAY
                    + ")|(?:due )?(?:in|within) (?:(?:the )?(?:next|coming) )?" + AMOUNT
                    + "|(?:(?:early|late) )?(?:next|this) (?:week|month|quarter|year)|tomorrow)[\\s.)!]{0,3}$");
    private static final Cue LEAD =
            Cue.ofAnyCase("^(?:(?:and|then),? )?(?<told>(?:in|within|over) (?:(?:the )?(?:next|coming) )?" + AMOUNT
                    + "|(?:(?:by|before) )?(?:" + PERIOD + "))(?:,| (?:we|our|i|the)\\b)");
    private static final Cue HABIT = Cue.ofAnyCase(
            "\\b(?:every|each|any|all|always|ensure\\w*|so that|must|should|shall"
                    + "|expire\\w*|respond\\w*|acknowledg\\w+|retain\\w*|keep|last|is|are|be|been|after|at least|sla)\\b");
    private static final Set<String> NEXT = Set.of("next", "the next", "the coming", "the following");

    private RelativeDay() {}

    // a due date told by its distance counts from the report's date: "in 30 days" and "within two weeks" are so
    // many days or months later, "tomorrow" one day; "next week", "this month", "end of the quarter" and "EOY" their
    // last day, a week ending on Sunday; "by Friday" the first one after the report. What is open has none: "next
    // Friday" before Friday, "by Friday" on a Friday, "in a few weeks", "next sprint".
    /** The day that these words are, counted from {@code reported}; null for others, and where their meaning is open. */
    static @Nullable LocalDate of(String words, @Nullable LocalDate reported) {
        if (reported == null || words.length() > 40) {
            return null;
        }
        Matcher told = STRICT.matcher(words.toLowerCase(Locale.ROOT).strip());
        if (!told.matches()) {
            return null;
        }
        if (told.group("unit") != null) {
            return later(reported, count(told.group("count")), told.group("unit"));
        }
        if (told.group("near") != null) {
            return told.group("near").equals("today") ? reported : reported.plusDays(1);
        }
        return told.group("day") != null ? weekday(told, reported) : endOf(told, reported);
    }

    /** Whether these words can stand for a day without a word that says they do: an amount needs "in" or "within". */
    static boolean isWhole(String words, @Nullable LocalDate reported) {
        if (of(words, reported) == null) {
            return false;
        }
        Matcher told = STRICT.matcher(words.toLowerCase(Locale.ROOT).strip());
        return told.matches() && (told.group("unit") == null || told.group("in") != null || told.group("now") != null);
    }

    /** The words that end or begin this sentence and tell when its deed is due, "within two weeks"; null where none do. */
    public static @Nullable String in(String sentence) {
        String words = Words.squeeze(sentence);
        Matcher told = END.first(words);
        told = told == null ? LEAD.first(words) : told;
        if (told == null) {
            return null;
        }
        boolean amount = told.group("unit") != null;
        return amount && HABIT.in(words) ? null : told.group("told").replaceFirst("(?i)^over ", "in ");
    }

    private static LocalDate later(LocalDate from, int count, String unit) {
        if (unit.startsWith("working") || unit.startsWith("business")) {
            LocalDate day = from;
            for (int left = count; left > 0; left -= isWorkday(day) ? 1 : 0) {
                day = day.plusDays(1);
            }
            return day;
        }
        return switch (unit.charAt(0)) {
            case 'w' -> from.plusWeeks(count);
            case 'm' -> from.plusMonths(count);
            case 'q' -> from.plusMonths(3L * count);
            case 'y' -> from.plusYears(count);
            default -> from.plusDays(count);
        };
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    private static @Nullable LocalDate weekday(Matcher told, LocalDate reported) {
        DayOfWeek day = DayOfWeek.valueOf(told.group("day").toUpperCase(Locale.ROOT));
        boolean ahead = day.compareTo(reported.getDayOfWeek()) > 0;
        boolean next = "next ".equals(told.group("said"));
        boolean open = day == reported.getDayOfWeek() ? !next : next && ahead;
        return open ? null : reported.with(TemporalAdjusters.next(day));
    }

    private static LocalDate endOf(Matcher told, LocalDate reported) {
        String which = told.group("which");
        char period = which != null ? told.group("period").charAt(0) : ended(told);
        int ahead = which != null && NEXT.contains(which) ? 1 : 0;
        int quarter = (reported.getMonthValue() - 1) / 3 + 1;
        return switch (period) {
            case 'd' -> reported;
            case 'w' ->
                reported.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(ahead);
            case 'm' -> YearMonth.from(reported).plusMonths(ahead).atEndOfMonth();
            case 'q' ->
                YearMonth.of(reported.getYear(), 3 * quarter)
                        .plusMonths(3L * ahead)
                        .atEndOfMonth();
            default -> LocalDate.of(reported.getYear() + ahead, 12, 31);
        };
    }

    private static char ended(Matcher told) {
        String period = told.group("ended") != null ? told.group("ended") : told.group("closed");
        return period != null ? period.charAt(0) : told.group("short").charAt(2);
    }

    private static int count(String words) {
        int word = NUMBERS.indexOf(words);
        return word > 0 ? word : words.startsWith("a") ? 1 : Integer.parseInt(words);
    }
}
