package io.hindcast.reading.asciidoc;

import io.hindcast.reading.markup.Markup.Row;
import io.hindcast.reading.markup.SeparatedValues;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table of AsciiDoc, its cells on one line or on several, as rows of one line a cell. */
final class AsciiDocTable {
    private static final Pattern CELL = Pattern.compile(
            "(?<![\\\\])(?:(?<=\\s|^)(?:(\\d{1,2})?(?:\\.(\\d{1,2}))?([+*]))?[<^>.]{0,3}[aehlmsdv]?)?\\|");
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
        SpanningCells cells = new SpanningCells();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher cell = CELL.matcher(line);
            int from = 0;
            int before = cells.size();
            while (cell.find()) {
                cells.words(line.substring(from, cell.start()));
                boolean spans = "+".equals(cell.group(3));
                cells.open(first + i, spans ? number(cell.group(1)) : 1, spans ? number(cell.group(2)) : 1);
                from = cell.end();
            }
            cells.words(line.substring(from));
            if (width == 0 && cells.size() > before) {
                width = cells.size();
            }
        }
        return cells.rows(Math.clamp(width, 1, MOST_COLUMNS));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Math.clamp(Integer.parseInt(digits), 1, MOST_COLUMNS);
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
