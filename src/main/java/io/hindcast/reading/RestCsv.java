package io.hindcast.reading;

import io.hindcast.reading.Markup.Row;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of reStructuredText whose rows are comma-separated values; commons-csv parses them. */
final class RestCsv {
    private static final Pattern OPTION = Pattern.compile("\\s+:([\\w-]{1,40}):(?:\\s+(.*))?");
    private static final CSVFormat VALUES =
            CSVFormat.DEFAULT.builder().setIgnoreSurroundingSpaces(true).get();
    private static final int MOST_COLUMNS = 100;

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
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(values), VALUES)) {
            int line = first;
            int at = 0;
            for (CSVRecord row : parser) {
                List<String> cells = row.stream()
                        .limit(MOST_COLUMNS)
                        .map(cell -> RestText.words(cell.replace('\n', ' ').strip()))
                        .toList();
                for (; at < row.getCharacterPosition(); at++) {
                    line += values.charAt(at) == '\n' ? 1 : 0;
                }
                rows.add(new Row(cells, line));
            }
        } catch (IOException | UncheckedIOException malformed) {
            return rows;
        }
        return rows;
    }
}
