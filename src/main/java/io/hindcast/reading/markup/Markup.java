package io.hindcast.reading.markup;

import io.hindcast.reading.time.Stamp;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of another format written out as Markdown, line by line, each with the line of the file (from 1) where its words
 * stand; 0 for a line that only keeps others apart.
 */
public final class Markup {
    private static final int DEEPEST = 8;

    private final List<Line> lines = new ArrayList<>();
    private final List<String> indents = new ArrayList<>();
    private String bullet = "";

    /** A line of Markdown and the line of the file that it comes from. */
    public record Line(String text, int source) {}

    /** What is written so far. */
    public List<Line> lines() {
        return lines;
    }

    /** Keeps what follows apart from what stands above. */
    public void apart() {
        if (!lines.isEmpty() && !lines.getLast().text().isBlank()) {
            lines.add(new Line("", 0));
        }
    }

    /** Writes lines that belong together, under the list items and quotations that are open. */
    public void write(List<Line> together) {
        for (Line line : together) {
            write(line.text(), line.source());
        }
    }

    /** Writes one line under the list items and quotations that are open. */
    public void write(String text, int source) {
        lines.add(new Line(String.join("", indents) + bullet + text, source));
        if (!bullet.isEmpty()) {
            indents.add(bullet.startsWith(">") ? bullet : " ".repeat(Math.min(3, bullet.length())));
            bullet = "";
        }
    }

    /** Writes inside a list item ({@code "- "} or {@code "1. "}) or a quotation ({@code "> "}); what is nested too deep stays at the depth above. */
    public void inside(String mark, Runnable content) {
        if (!bullet.isEmpty()) {
            write("", 0);
        }
        if (indents.size() >= DEEPEST) {
            content.run();
            return;
        }
        int depth = indents.size();
        bullet = mark;
        content.run();
        bullet = "";
        while (indents.size() > depth) {
            indents.removeLast();
        }
    }

    /** Writes one level deeper than the list that stands above. */
    public void indented(Runnable content) {
        if (indents.size() >= DEEPEST) {
            content.run();
            return;
        }
        indents.add("   ");
        content.run();
        indents.removeLast();
    }

    /** Writes a table, its first row the head unless it holds a time; cells hold one line each. */
    public void table(List<Row> given) {
        if (given.isEmpty()) {
            return;
        }
        List<Row> rows = new ArrayList<>(given);
        if (rows.getFirst().holdsTime()) {
            rows.addFirst(new Row(List.of(), 0));
        }
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        apart();
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder text = new StringBuilder("|");
            for (int column = 0; column < width; column++) {
                List<String> cells = rows.get(i).cells();
                text.append(' ')
                        .append(column < cells.size() ? cells.get(column).replace("|", "\\|") : "")
                        .append(" |");
            }
            write(text.toString(), rows.get(i).source());
            if (i == 0) {
                write("|" + " --- |".repeat(width), 0);
            }
        }
        apart();
    }

    /** A row of a table. */
    public record Row(List<String> cells, int source) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        private boolean holdsTime() {
            return cells.stream().anyMatch(cell -> cell.length() <= 100 && Stamp.startsTimed(cell));
        }

        /** Whether no cell holds a word. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
