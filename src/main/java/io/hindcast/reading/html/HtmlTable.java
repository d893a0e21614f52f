package io.hindcast.reading.html;

import io.hindcast.reading.document.Extent;
import io.hindcast.reading.markup.Markup.Row;
import io.hindcast.reading.markup.MarkupText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table of a page as rows of one line a cell. */
final class HtmlTable {
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_ROWS = Extent.MOST_LINES;

    private HtmlTable() {}

    // a table of one cell, or with headings, lists of lists or tables in its cells, lays a page out and is no
    // table of facts: what its cells hold is read in their order.
    static boolean isLayout(Element table) {
        if (table.attr("role").equals("presentation")
                || table.selectFirst("h1, h2, h3, h4, td table, th table") != null) {
            return true;
        }
        return rows(table).stream().allMatch(row -> cells(row).size() <= 1);
    }

    /** The rows of this table. */
    static List<Row> of(Element table, boolean keepLines) {
        List<Row> rows = new ArrayList<>();
        List<String> above = new ArrayList<>();
        List<Integer> down = new ArrayList<>();
        for (Element row : rows(table)) {
            List<String> cells = new ArrayList<>();
            int line = 0;
            for (Element cell : cells(row)) {
                fill(cells, above, down);
                MarkupText text = HtmlInlines.of(new ArrayList<>(cell.childNodes()), keepLines);
                line = line == 0 ? text.source() : line;
                add(cell, text.oneLine(), cells, above, down);
            }
            fill(cells, above, down);
            Row read = new Row(cells, line);
            if (!read.isBlank() && rows.size() < MOST_ROWS) {
                rows.add(read);
            }
        }
        return rows;
    }

    /** Repeats the cells above that reach down into this row. */
    private static void fill(List<String> cells, List<String> above, List<Integer> down) {
        int column = cells.size();
        while (column < down.size() && down.get(column) > 0) {
            down.set(column, down.get(column) - 1);
            cells.add(above.get(column));
            column++;
        }
    }

    private static void add(Element cell, String text, List<String> cells, List<String> above, List<Integer> down) {
        int wide = span(cell, "colspan");
        int deep = span(cell, "rowspan");
        for (int i = 0; i < wide && cells.size() < MOST_COLUMNS; i++) {
            int column = cells.size();
            while (down.size() <= column) {
                down.add(0);
                above.add("");
            }
            String words = i == 0 ? text : "";
            cells.add(words);
            above.set(column, words);
            down.set(column, deep - 1);
        }
    }

    private static int span(Element cell, String attribute) {
        String number = cell.attr(attribute).strip();
        return number.matches("[1-9]\\d{0,2}") ? Math.min(MOST_COLUMNS, Integer.parseInt(number)) : 1;
    }

    private static List<Element> rows(Element table) {
        return table.select("tr").stream().limit(MOST_ROWS).toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }
}
