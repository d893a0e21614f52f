package io.hindcast.reading.log;

import io.hindcast.reading.document.Block.Row;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Inline.Span;
import io.hindcast.reading.labels.FactLabels;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.MeasureLabels;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table with a row for each incident: a column of days, and beside it what happened, its cause, how long it took. */
final class LogTable {
    /** What the name of an incident is called. */
    static final Set<String> NAMES = Set.of(
            "title",
            "incident",
            "outage",
            "event",
            "summary",
            "what",
            "what happened",
            "what failed",
            "what broke",
            "description",
            "issue",
            "problem",
            "name",
            "subject",
            "incident title",
            "short description");

    private static final Set<String> TASKS = Set.of("owner", "assignee", "assigned to", "due", "due date", "deadline");
    private static final int MOST_TITLE = 110;

    private final Table table;
    private final Days days;
    private final int day;

    private LogTable(Table table, Days days) {
        this.table = table;
        this.days = days;
        this.day = dayColumn();
    }

    /** The entries of this table, whose days without a year are near those; none where its rows are no incidents. */
    static List<LooseEntry> entries(Table table, Days days) {
        LogTable log = new LogTable(table, days);
        return log.day < 0 || !log.tellsOfIncidents()
                ? List.of()
                : table.rows().stream()
                        .filter(row -> log.isDated(row, log.day))
                        .map(log::entry)
                        .toList();
    }

    private int dayColumn() {
        for (int column = 0; column < table.head().size(); column++) {
            int at = column;
            long dated = table.rows().stream().filter(row -> isDated(row, at)).count();
            if (dated > 0 && dated * 5 >= table.rows().size() * 4L) {
                return column;
            }
        }
        return -1;
    }

    private boolean isDated(Row row, int column) {
        Stamp stamp = Stamp.at(cell(row, column).oneLine(), days);
        return stamp != null && stamp.date() != null;
    }

    /** Whether a column is headed as only a table of incidents has one, and none as tables of tasks have. */
    private boolean tellsOfIncidents() {
        List<Field> heads =
                IntStream.range(0, table.head().size()).mapToObj(this::head).toList();
        boolean tells = heads.stream().anyMatch(head -> {
            Role role = HeadingWords.exact(head.label());
            return (role != null && role.isCore())
                    || MeasureLabels.knows(head)
                    || head.is(FactLabels.RATED)
                    || head.label().equals("incident")
                    || head.label().equals("outage");
        });
        return table.head().size() >= 3
                && tells
                && heads.stream().noneMatch(head -> head.is(TASKS))
                && table.rows().stream().filter(LogTable::isLink).count() * 2
                        < table.rows().size();
    }

    private static boolean isLink(Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.spans().stream())
                .filter(span -> span.mark() == Mark.LINK)
                .map(Span::target)
                .anyMatch(LogEntry::isPage);
    }

    private LooseEntry entry(Row row) {
        Inline first = cell(row, day);
        LooseEntry entry = new LooseEntry(Inline.plain(title(row), row.line(), first.column()));
        List<Inline> parts = new ArrayList<>();
        for (int column = 0; column < table.head().size(); column++) {
            Inline cell = cell(row, column);
            Field head = head(column);
            if (cell.isBlank() || head.label().isEmpty()) {
                continue;
            }
            Role role = HeadingWords.exact(head.label());
            if (role != null && role.tellsOfIncident()) {
                parts.add(heading(head.written(), cell));
                parts.add(cell);
            } else if (NAMES.contains(head.label())) {
                entry.add(cell);
            } else if (column == day && !dated(cell).isBlank()) {
                entry.add(dated(cell));
            } else {
                entry.add(Inline.plain(head.written() + ": " + cell.oneLine(), row.line(), cell.column()));
            }
        }
        parts.forEach(entry::add);
        return entry;
    }

    private Inline dated(Inline cell) {
        Stamp stamp = Stamp.at(cell.oneLine(), days);
        return stamp == null || stamp.date() == null
                ? Inline.plain("", cell.line(), 1)
                : Lead.dated(cell, stamp.date());
    }

    private static Inline heading(String words, Inline cell) {
        return new Inline(words, cell.line(), cell.column(), List.of(new Span(Mark.STRONG, 0, words.length(), "")));
    }

    private String title(Row row) {
        String date = Lead.dayIn(cell(row, day).oneLine());
        String name = named(row, NAMES);
        boolean named = !name.isEmpty();
        for (Set<String> labels : FactLabels.SERVICES) {
            name = name.isEmpty() ? named(row, labels) : name;
        }
        String told = IntStream.range(0, table.head().size())
                .filter(column -> isTold(HeadingWords.exact(head(column).label())))
                .mapToObj(column -> cell(row, column).oneLine())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        String words = named || told.isEmpty() ? name : name.isEmpty() ? told : name + " – " + told;
        return words.isEmpty() ? date : date + ": " + Words.brief(words, MOST_TITLE);
    }

    private static boolean isTold(@Nullable Role role) {
        return role == Role.IMPACT || role == Role.ROOT_CAUSE || role == Role.SUMMARY;
    }

    private String named(Row row, Set<String> labels) {
        return IntStream.range(0, table.head().size())
                .filter(column -> head(column).is(labels))
                .mapToObj(column -> cell(row, column).oneLine())
                .findFirst()
                .orElse("");
    }

    private Field head(int column) {
        String words = table.head().get(column).oneLine();
        int bracket = words.indexOf('(');
        return new Field(Words.bare(bracket > 0 ? words.substring(0, bracket) : words), words, "", table.line());
    }

    private static Inline cell(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : Inline.plain("", row.line(), 1);
    }
}
