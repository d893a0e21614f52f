package io.hindcast.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values after RFC 4180: lines end in CR LF, cells are quoted where they must be. */
public final class Csv {
    private static final String STARTS_A_FORMULA = "=+@\t\r";

    private Csv() {}

    /**
     * Writes rows, the first of them the head, as {@code text}. A cell that a spreadsheet would run as a formula begins with an
     * apostrophe.
     *
     * @throws UncheckedIOException where {@code text} cannot be written
     */
    public static void write(List<List<String>> rows, Appendable text) {
        try {
            CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(Csv::harmless).toList());
            }
            printer.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
        boolean minus = cell.startsWith("-") && !cell.matches("-[\\d.,]+");
        return formula || minus ? "'" + cell : cell;
    }
}
