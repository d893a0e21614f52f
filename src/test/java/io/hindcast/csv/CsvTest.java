package io.hindcast.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void cells_are_quoted_where_commas_quotes_or_line_ends_ask_for_it() {
        assertThat(written(List.of(List.of("task", "why"), List.of("Raise, then test", "It said \"full\"\nonce"))))
                .isEqualTo("task,why\r\n\"Raise, then test\",\"It said \"\"full\"\"\nonce\"\r\n");
    }

    @Test
    void no_cell_runs_as_a_formula_in_a_spreadsheet() {
        assertThat(written(List.of(List.of("=1+1", "@SUM(A1)", "+31 20", "- dash", "-4.5", "a=b", "\r=1"))))
                .isEqualTo("'=1+1,'@SUM(A1),'+31 20,'- dash,-4.5,a=b,\"'\r=1\"\r\n");
    }

    private static String written(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        Csv.write(rows, text);
        return text.toString();
    }
}
