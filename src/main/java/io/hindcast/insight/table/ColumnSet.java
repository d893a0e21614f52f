package io.hindcast.insight.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;
import tech.tablesaw.selection.Selection;

/**
 * Columns of the same length by name. Stands in for Tablesaw's own table, whose first use searches the whole class path for
 * file readers that we do not need: seconds, before the first page.
 */
final class ColumnSet {
    private final Map<String, Column<?>> columns = new LinkedHashMap<>();

    ColumnSet withTexts(String... names) {
        for (String name : names) {
            columns.put(name, StringColumn.create(name));
        }
        return this;
    }

    ColumnSet withNumbers(String... names) {
        for (String name : names) {
            columns.put(name, IntColumn.create(name));
        }
        return this;
    }

    ColumnSet withDays(String... names) {
        for (String name : names) {
            columns.put(name, DateColumn.create(name));
        }
        return this;
    }

    ColumnSet withFlags(String... names) {
        for (String name : names) {
            columns.put(name, BooleanColumn.create(name));
        }
        return this;
    }

    StringColumn texts(String name) {
        return (StringColumn) column(name);
    }

    IntColumn numbers(String name) {
        return (IntColumn) column(name);
    }

    DateColumn days(String name) {
        return (DateColumn) column(name);
    }

    BooleanColumn flags(String name) {
        return (BooleanColumn) column(name);
    }

    /** How many rows. */
    int size() {
        return columns.values().iterator().next().size();
    }

    /** Adds a text to its column; an absent one is the empty text. */
    void add(String column, @Nullable String text) {
        texts(column).append(text == null ? "" : text);
    }

    /** The text in a row of a column; the empty text where it is absent. */
    String cell(String column, int row) {
        return texts(column).get(row);
    }

    /** The text in a row of a column; null where it is absent. */
    @Nullable
    String text(String column, int row) {
        String cell = cell(column, row);
        return cell.isEmpty() ? null : cell;
    }

    /** The rows that belong to these reports. */
    IntStream rowsOf(Selection reports) {
        IntColumn owner = numbers("report");
        return IntStream.range(0, size()).filter(row -> reports.contains(owner.getInt(row)));
    }

    private Column<?> column(String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }
}
