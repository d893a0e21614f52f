package io.hindcast.reading.asciidoc;

import io.hindcast.reading.markup.Markup.Row;
import io.hindcast.reading.markup.SeparatedValues;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of AsciiDoc, its cells on one line or on several, as rows of one line a cell. */
final class AsciiDocTable {
    private static final Pattern CELL =
            Pattern.compile("(?<![\\\\])(?:(?<=\\s|^)(?:\\d{1,2}(?:\\.\\d{1,2})?[+*])?[<^>.]{0,3}[aehlmsdv]?)?\\|");
    private static final Pattern COLUMNS = Pattern.compile("cols=\"?([^\"\\]]{1,200})\"?");
    private static final Pattern TIMES = Pattern.compile("(\\d{1,2})\\*.*");
    private static final Pattern SEPARATED = Pattern.compile("\\bformat=\"?(csv|dsv|tsv)\\b");
    private static final int MOST_COLUMNS = 100;

    private AsciiDocTable() {}

    /** Whether this line opens or closes a table; what stands before the {@code ===} parts its cells. */
    static boolean isDelimiter(String line) {
        return line.length() >= 4 && "|,:".indexOf(line.charAt(0)) >= 0 && line.startsWith("===", 1);
    }

    /** The rows of these lines between such delimiters, the first of which has this number in the file. */
    static List<Row> rows(String delimiter, List<String> lines, int first, String attributes) {
        Matcher format = SEPARATED.matcher(attributes);
        if (delimiter.startsWith("|") && !format.find()) {
            return rows(lines, first, attributes);
        }
        char separator = switch (delimiter.startsWith("|") ? format.group(1) : delimiter.substring(0, 1)) {
            case "csv", "," -> ',';
            case "tsv" -> '\t';
            default -> ':';
        };
        return SeparatedValues.rows(String.join("\n", lines), separator, first);
    }

    private static List<Row> rows(List<String> lines, int first, String attributes) {
        int width = width(attributes);
        List<String> cells = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher cell = CELL.matcher(line);
            int from = 0;
            int before = cells.size();
            while (cell.find()) {
                add(cells, line.substring(from, cell.start()));
                cells.add("");
                places.add(first + i);
                from = cell.end();
            }
            add(cells, line.substring(from));
            if (width == 0 && cells.size() > before) {
                width = cells.size();
            }
        }
        return folded(cells, places, Math.clamp(width, 1, MOST_COLUMNS));
    }

    /** So many cells a row, each at the line of its first cell. */
    private static List<Row> folded(List<String> cells, List<Integer> places, int columns) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += columns) {
            rows.add(new Row(
                    cells.subList(i, Math.min(cells.size(), i + columns)).stream()
                            .map(String::strip)
                            .toList(),
                    places.get(i)));
        }
        return rows;
    }

    private static void add(List<String> cells, String words) {
        if (!cells.isEmpty() && !words.isBlank()) {
            cells.set(cells.size() - 1, cells.getLast() + " " + words.strip());
        }
    }

    /** The number of columns that the attributes give; 0 where they give none. */
    private static int width(String attributes) {
        Matcher columns = COLUMNS.matcher(attributes);
        if (!columns.find()) {
            return 0;
        }
        int width = 0;
        for (String each : columns.group(1).split("[,;]", -1)) {
            Matcher times = TIMES.matcher(each.strip());
            width += times.matches() ? Integer.parseInt(times.group(1)) : 1;
        }
        return width;
    }
}
