package io.hindcast.reading.restructuredtext;

import io.hindcast.reading.markup.Markup.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A grid table, {@code +---+---+}, whose cells may take several columns or rows. */
final class RestGrid {
    private static final int MOST_COLUMNS = 100;

    private final List<Integer> borders = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private List<String> held = List.of();
    private boolean open;

    private RestGrid() {}

    /** The rows of the table between these lines (from 0, both its own): what spans columns stands in the first, what spans rows in each. */
    static List<Row> rows(List<String> lines, int start, int end) {
        RestGrid grid = new RestGrid();
        for (int i = start; i <= end; i++) {
            grid.border(lines.get(i));
        }
        Collections.sort(grid.borders);
        for (int i = start + 1; i <= end; i++) {
            grid.line(lines.get(i), i + 1);
        }
        return grid.rows;
    }

    /** Notes where columns begin, by a line that is all border. */
    private void border(String line) {
        if (!line.strip().startsWith("+")) {
            return;
        }
        for (int i = line.indexOf('+'); i >= 0; i = line.indexOf('+', i + 1)) {
            if (!borders.contains(i) && borders.size() <= MOST_COLUMNS) {
                borders.add(i);
            }
        }
    }

    private void line(String line, int number) {
        if (line.strip().startsWith("+")) {
            open = false;
            held = List.of();
            return;
        }
        List<String> cells = cells(line);
        boolean parts = cells.stream().anyMatch(RestGrid::isBorder);
        if (parts) {
            held = open ? passed(rows.getLast().cells(), cells) : List.of();
            open = false;
            return;
        }
        if (open) {
            Row above = rows.removeLast();
            rows.add(new Row(RestTable.joined(above.cells(), cells), above.source()));
        } else {
            rows.add(new Row(RestTable.joined(held, cells), number));
        }
        open = true;
    }

    private static boolean isBorder(String cell) {
        return cell.length() >= 3 && cell.chars().allMatch(c -> c == '-' || c == '=' || c == '+');
    }

    /** The cells above that go on below a border of other columns. */
    private static List<String> passed(List<String> above, List<String> border) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            passed.add(i < border.size() && isBorder(border.get(i)) ? "" : above.get(i));
        }
        return passed;
    }

    private List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i + 1 < borders.size(); i++) {
            boolean begins = i == 0 || isBar(line, borders.get(i));
            int next = i + 1;
            while (next + 1 < borders.size() && !isBar(line, borders.get(next))) {
                next++;
            }
            int from = Math.min(line.length(), borders.get(i) + 1);
            int to = Math.clamp(borders.get(next), from, Math.max(from, line.length()));
            cells.add(begins ? RestText.words(line.substring(from, to).strip()) : "");
        }
        return cells;
    }

    private static boolean isBar(String line, int at) {
        return at < line.length() && (line.charAt(at) == '|' || line.charAt(at) == '+');
    }
}
