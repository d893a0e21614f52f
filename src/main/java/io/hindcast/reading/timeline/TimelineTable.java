package io.hindcast.reading.timeline;

import io.hindcast.reading.document.Block.Row;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Placeholder;
import io.hindcast.reading.labels.FactLabels;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.ForeignWords;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a timeline that is a table. */
final class TimelineTable {
    private static final Cue TIMES = Cue.of("\\b(?:time|when|timestamp|at|hour|clock)\\b");
    private static final Cue DATES = Cue.of("\\b(?:date|day)\\b");
    private static final Set<String> WORDS = Set.of(
            "event",
            "events",
            "action event",
            "action",
            "what",
            "what happened",
            "description",
            "details",
            "detail",
            "activity",
            "entry",
            "update",
            "message",
            "note",
            "notes",
            "comment",
            "comments",
            "summary",
            "event action",
            "happening",
            "step");

    private static final Pattern LED = Pattern.compile("\\p{L}{2,12}[:：] ?(?=~?\\d{1,2}:\\d\\d)");

    private TimelineTable() {}

    // the time column is the one whose cells are times, whatever its head says; the words are in the column
    // headed event, action, description or the like, else in the one with the most text; a date may stand in a column
    // of its own.
    // in a timeline a column of days counts too, half as much as one of times.
    /** The entries of this table, or none where no column holds times. */
    static List<Entry> entries(Table table, Days days, boolean ofTimeline) {
        int time = timeColumn(table, days, ofTimeline);
        if (time < 0) {
            return List.of();
        }
        int date = dateColumn(table, time, days);
        int words = wordsColumn(table, time, date);
        List<Entry> entries = new ArrayList<>();
        for (Row row : table.rows()) {
            String cell = cell(row, time);
            Stamp stamp = stamp(cell, days);
            if (stamp != null && stamp.date() == null && date >= 0) {
                stamp = dated(stamp, Stamp.at(cell(row, date), days));
            }
            String text = words < 0 ? "" : words(row, words, time, date);
            if (stamp != null && !stamp.isTimed() && text.isBlank()) {
                entries.add(new Entry(stamp, "", row.line(), true));
            } else if (stamp != null || (!text.isBlank() && cell.isBlank())) {
                entries.add(new Entry(stamp, text, row.line(), false));
            } else if (!text.isBlank() && !Placeholder.isWhole(cell)) {
                entries.add(new Entry(null, text, row.line(), false));
            }
        }
        return entries;
    }

    // in a column of times one word and a colon may stand before the time, "Estimated: 11:15".
    private static @Nullable Stamp stamp(String cell, Days days) {
        Matcher led = LED.matcher(cell);
        return Stamp.at(led.lookingAt() ? cell.substring(led.end()) : cell, days);
    }

    // where the cell for the words is empty, as where those of its row span several columns, the longest of the
    // row's other cells has them.
    private static String words(Row row, int words, int time, int date) {
        String text = cell(row, words);
        return !text.isBlank()
                ? text
                : IntStream.range(0, row.cells().size())
                        .filter(column -> column != time && column != date)
                        .mapToObj(column -> cell(row, column))
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
    }

    /** Whether this is a table of facts of the head, most of whose rows state a milestone or the like beside its label. */
    static boolean isOfFacts(Table table) {
        long facts = table.rows().stream()
                .map(row -> cell(row, 0))
                .filter(label -> FactLabels.knows(new Field(Words.bare(label), label, "", 1)))
                .count();
        return table.head().size() == 2
                && facts >= 2
                && facts * 2 > table.rows().size();
    }

    private static Stamp dated(Stamp stamp, @Nullable Stamp date) {
        return date == null
                ? stamp
                : new Stamp(
                        date.date(),
                        null,
                        stamp.time(),
                        stamp.untilTime(),
                        stamp.zone(),
                        stamp.offset(),
                        stamp.vague(),
                        stamp.end());
    }

    private static int timeColumn(Table table, Days days, boolean ofTimeline) {
        int best = -1;
        int most = 0;
        for (int column = 0; column < table.head().size(); column++) {
            int count = 0;
            for (Row row : table.rows()) {
                String cell = cell(row, column);
                Stamp stamp = cell.length() <= 80 ? stamp(cell, days) : null;
                count += stamp == null ? 0 : stamp.isTimed() ? 2 : ofTimeline && stamp.date() != null ? 1 : 0;
            }
            boolean named = TIMES.in(Words.bare(table.head().get(column).text()));
            int score = count + (named && count > 0 ? 1 : 0);
            // two columns with times among other values in the second are facts by their labels
            boolean facts = column > 0
                    && table.head().size() == 2
                    && count < 2 * table.rows().size();
            if (score > most && count * 2 >= table.rows().size() && !facts) {
                best = column;
                most = score;
            }
        }
        return best;
    }

    private static int dateColumn(Table table, int time, Days days) {
        for (int column = 0; column < table.head().size(); column++) {
            if (column != time
                    && DATES.in(ForeignWords.english(
                            Words.bare(table.head().get(column).text())))) {
                int at = column;
                boolean dates = table.rows().stream().anyMatch(row -> {
                    Stamp stamp = Stamp.at(cell(row, at), days);
                    return stamp != null && stamp.date() != null;
                });
                if (dates) {
                    return column;
                }
            }
        }
        return -1;
    }

    private static int wordsColumn(Table table, int time, int date) {
        int longest = -1;
        long most = -1;
        for (int column = 0; column < table.head().size(); column++) {
            if (column == time || column == date) {
                continue;
            }
            if (WORDS.contains(
                    ForeignWords.english(Words.bare(table.head().get(column).text())))) {
                return column;
            }
            int at = column;
            long length = table.rows().stream()
                    .mapToLong(row -> cell(row, at).length())
                    .sum();
            if (length > most) {
                most = length;
                longest = column;
            }
        }
        return longest;
    }

    private static String cell(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column).oneLine() : "";
    }
}
