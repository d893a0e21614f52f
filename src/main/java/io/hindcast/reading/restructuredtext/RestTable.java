package io.hindcast.reading.restructuredtext;

import io.hindcast.reading.markup.Markup.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The simple, the grid and the list tables of reStructuredText. */
final class RestTable {
    private static final Pattern SPAN = Pattern.compile("-[- ]*");
    private static final Pattern ITEM = Pattern.compile("^(?:\\* )?-\\s*");
    private static final int MOST_COLUMNS = 100;

    private RestTable() {}

    /** Whether this line opens a simple table ({@code ====  ====}) or a grid table ({@code +---+---+}). */
    static boolean starts(String line) {
        String bare = line.strip();
        return (isRuler(bare) && bare.indexOf(' ') > 0) || isGridBorder(bare);
    }

    /** Whether this is a border of columns, {@code +---+---+}; by hand, since a pattern runs out of stack over thousands of columns. */
    private static boolean isGridBorder(String bare) {
        return bare.startsWith("+--")
                && bare.endsWith("--+")
                && !bare.contains("++")
                && !bare.contains("+-+")
                && bare.chars().allMatch(c -> c == '+' || c == '-');
    }

    /** The index of the last line of the table that starts here. */
    static int end(List<String> lines, int start) {
        boolean grid = lines.get(start).strip().startsWith("+");
        int last = start;
        for (int i = start + 1; i < lines.size(); i++) {
            String bare = lines.get(i).strip();
            if (grid ? !(bare.startsWith("|") || bare.startsWith("+")) : bare.isEmpty() && isRuler(lines.get(last))) {
                if (grid || last > start + 2) {
                    break;
                }
            }
            last = grid || isRuler(bare) ? i : last;
        }
        return last;
    }

    private static boolean isRuler(String line) {
        String bare = line.strip();
        return bare.startsWith("==")
                && bare.endsWith("==")
                && !bare.contains(" = ")
                && bare.chars().allMatch(c -> c == '=' || c == ' ');
    }

    /** The rows of the table that starts here. */
    static List<Row> rows(List<String> lines, int start) {
        String first = lines.get(start);
        return first.strip().startsWith("+")
                ? RestGrid.rows(lines, start, end(lines, start))
                : simple(lines, start, end(lines, start));
    }

    private static List<Row> simple(List<String> lines, int start, int end) {
        List<Integer> columns = new ArrayList<>();
        String ruler = lines.get(start);
        for (int i = 0; i < ruler.length() && columns.size() < MOST_COLUMNS; i++) {
            if (ruler.charAt(i) == '=' && (i == 0 || ruler.charAt(i - 1) == ' ')) {
                columns.add(i);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = start + 1; i < end; i++) {
            String bare = lines.get(i).strip();
            if (!bare.isEmpty() && !isRuler(bare) && !SPAN.matcher(bare).matches()) {
                add(rows, cells(lines.get(i), columns), i + 1);
            }
        }
        return rows;
    }

    /** Adds a row; one with an empty first cell goes on with the row above. */
    private static void add(List<Row> rows, List<String> cells, int line) {
        if (!rows.isEmpty() && cells.getFirst().isEmpty()) {
            Row above = rows.removeLast();
            rows.add(new Row(joined(above.cells(), cells), above.source()));
        } else {
            rows.add(new Row(cells, line));
        }
    }

    /** The words of two lines of a cell; the items of a list in it are parted by semicolons. */
    private static String together(String first, String more) {
        boolean item = more.startsWith("- ") || more.startsWith("* ");
        String gap = first.isEmpty() || more.isEmpty() ? "" : item ? "; " : " ";
        return first + gap + (item ? more.substring(2) : more);
    }

    /** The cells of two lines of one row. */
    static List<String> joined(List<String> above, List<String> below) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
            String first = i < above.size() ? above.get(i) : "";
            String more = i < below.size() ? below.get(i) : "";
            cells.add(together(first, more));
        }
        return cells;
    }

    private static List<String> cells(String line, List<Integer> columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int from = Math.min(line.length(), columns.get(i));
            int to = i + 1 < columns.size() ? Math.min(line.length(), columns.get(i + 1)) : line.length();
            cells.add(RestText.words(line.substring(from, to).strip()));
        }
        return cells;
    }

    /** The rows of a list table, whose rows are items and whose cells are items in them, from line to line (from 0). */
    static List<Row> listed(List<String> lines, int start, int end) {
        List<Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int place = start;
        for (int i = start; i < Math.min(end, lines.size()); i++) {
            String bare = lines.get(i).strip();
            boolean row = bare.startsWith("* -");
            if (row && !cells.isEmpty()) {
                rows.add(new Row(cells, place));
                cells = new ArrayList<>();
            }
            place = row ? i + 1 : place;
            if (row || (bare.startsWith("-") && !cells.isEmpty())) {
                cells.add(together("", RestText.words(ITEM.matcher(bare).replaceFirst(""))));
            } else if (!bare.isEmpty() && !cells.isEmpty()) {
                cells.set(cells.size() - 1, together(cells.getLast(), RestText.words(bare)));
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(cells, place));
        }
        return rows;
    }
}
