package io.hindcast.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table whose cells are shaded by their value; a cell may carry a short text such as "■ 3" in place of its value. */
public record HeatMap(String label, Unit unit, String color, List<Group> columns, List<Group> rows, List<Cell> cells)
        implements ChartSpec {

    /** Copies the lists. */
    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /** One cell by the keys of its row and column. */
    public record Cell(
            String row,
            String column,
            double value,
            @Nullable String text) {}

    @Override
    public String kind() {
        return "heatmap";
    }

    @Override
    public Table table() {
        List<String> head = new ArrayList<>(List.of(""));
        columns.forEach(column -> head.add(column.label()));
        List<List<String>> lines = new ArrayList<>();
        for (Group row : rows) {
            List<String> line = new ArrayList<>(List.of(row.label()));
            for (Group column : columns) {
                line.add(cell(row, column).map(Cell::value).map(Numbers::plain).orElse("0"));
            }
            lines.add(line);
        }
        return new Table(head, lines);
    }

    private Optional<Cell> cell(Group row, Group column) {
        return cells.stream()
                .filter(cell -> cell.row().equals(row.key()) && cell.column().equals(column.key()))
                .findFirst();
    }
}
