package io.hindcast.reading.restructuredtext;

import io.hindcast.reading.markup.Markup.Row;
import io.hindcast.reading.markup.SeparatedValues;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of reStructuredText whose rows are comma-separated values, with its options. */
final class RestCsv {
    private static final Pattern OPTION = Pattern.compile("\\s+:([\\w-]{1,40}):(?:\\s+(.*))?");

    private RestCsv() {}

    /** The rows from line to line (from 0), the options above them left out but for the head; none where they are no CSV. */
    static List<Row> rows(List<String> lines, int start, int end) {
        List<Row> rows = new ArrayList<>();
        int at = start;
        for (Matcher option = option(lines, at, end); option.matches(); option = option(lines, ++at, end)) {
            if (option.group(1).equals("header") && option.group(2) != null) {
                rows.addAll(parsed(option.group(2), at + 1));
            }
        }
        while (at < end && lines.get(at).isBlank()) {
            at++;
        }
        StringBuilder values = new StringBuilder();
        lines.subList(Math.min(at, end), end)
                .forEach(line -> values.append(line.strip()).append('\n'));
        rows.addAll(parsed(values.toString(), at + 1));
        return rows;
    }

    private static Matcher option(List<String> lines, int at, int end) {
        return OPTION.matcher(at < end ? lines.get(at) : "");
    }

    private static List<Row> parsed(String values, int first) {
        return SeparatedValues.rows(values, ',', first).stream()
                .map(row -> new Row(row.cells().stream().map(RestText::words).toList(), row.source()))
                .toList();
    }
}
