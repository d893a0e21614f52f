package io.hindcast.reading.asciidoc;

import io.hindcast.reading.markup.Markup.Row;
import java.util.ArrayList;
import java.util.List;

/** The cells of a table in the order in which they are written, some over several columns or rows, and the rows that they make. */
final class SpanningCells {
    private final List<Cell> cells = new ArrayList<>();
    private int columns;

    private record Cell(StringBuilder words, int line, int across, int down) {}

    /** How many columns the cells so far take in one row. */
    int size() {
        return columns;
    }

    /** Begins a cell in this line of the file (from 1). */
    void open(int line, int across, int down) {
        cells.add(new Cell(new StringBuilder(), line, across, down));
        columns += across;
    }

    /** Adds a line of words to the cell that was opened last; the items of a list in it are parted by semicolons. */
    void words(String line) {
        if (cells.isEmpty() || line.isBlank()) {
            return;
        }
        StringBuilder words = cells.getLast().words();
        String bare = line.strip();
        boolean item = bare.startsWith("* ") || bare.startsWith("- ");
        words.append(words.isEmpty() ? "" : item ? "; " : " ").append(item ? bare.substring(2) : bare);
    }

    /** Rows of so many columns, each at the line of its first cell: what spans columns stands in the first, what spans rows in each. */
    List<Row> rows(int width) {
        List<Row> rows = new ArrayList<>();
        int[] held = new int[width];
        String[] above = new String[width];
        List<String> row = new ArrayList<>();
        int line = 0;
        for (Cell cell : cells) {
            if (row.isEmpty()) {
                line = cell.line();
            }
            carry(row, held, above);
            if (row.size() >= width) {
                rows.add(new Row(row, line));
                row = new ArrayList<>();
                line = cell.line();
                carry(row, held, above);
            }
            place(cell, row, held, above);
            carry(row, held, above);
            if (row.size() >= width) {
                rows.add(new Row(row, line));
                row = new ArrayList<>();
            }
        }
        if (!row.isEmpty()) {
            rows.add(new Row(row, line));
        }
        return rows;
    }

    private static void place(Cell cell, List<String> row, int[] held, String[] above) {
        for (int i = 0; i < cell.across() && row.size() < held.length; i++) {
            String words = i == 0 ? cell.words().toString() : "";
            held[row.size()] = cell.down() - 1;
            above[row.size()] = words;
            row.add(words);
        }
    }

    private static void carry(List<String> row, int[] held, String[] above) {
        while (row.size() < held.length && held[row.size()] > 0) {
            held[row.size()]--;
            row.add(above[row.size()]);
        }
    }
}
