package io.hindcast.reading.markup;

import io.hindcast.reading.markup.Markup.Row;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table whose cells are parted by a sign and may stand in quotation marks; commons-csv parses it. */
public final class SeparatedValues {
    private static final int MOST_COLUMNS = 100;

    private SeparatedValues() {}

    /** The rows of these lines, the first of which has this number in the file; those up to the first fault where they are malformed. */
    public static List<Row> rows(String values, char separator, int first) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(values), format)) {
            int line = first;
            int at = 0;
            for (CSVRecord row : parser) {
                List<String> cells = row.stream()
                        .limit(MOST_COLUMNS)
                        .map(cell -> cell.replace('\n', ' ').strip())
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
