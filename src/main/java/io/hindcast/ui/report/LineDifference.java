package io.hindcast.ui.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRow.Tag;
import com.github.difflib.text.DiffRowGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.hindcast.ui.parts.Formats;
import java.util.List;

/** The lines that differ between two texts with a few around them, taken away and added, the changed words marked. */
class LineDifference extends Div {
    private static final int AROUND = 3;
    private static final int MOST_LINES = 20_000;
    private static final int MOST_OF_A_BLOCK = 200;
    /** A character that no text has, before and after changed words. */
    private static final String MARK = "\uE000";

    private final OrderedList list = new OrderedList();
    private int oldLine;
    private int newLine;

    LineDifference(String before, String after) {
        List<String> oldLines = before.lines().toList();
        List<String> newLines = after.lines().toList();
        if (oldLines.size() + newLines.size() > MOST_LINES) {
            add(new Paragraph("These texts are too long to be compared here; open them one after the other."));
            return;
        }
        List<DiffRow> rows = DiffRowGenerator.create()
                .showInlineDiffs(isShort(oldLines, newLines))
                .inlineDiffByWord(true)
                .lineNormalizer(line -> line)
                .oldTag(opening -> MARK)
                .newTag(opening -> MARK)
                .build()
                .generateDiffRows(oldLines, newLines);
        if (rows.stream().allMatch(row -> row.getTag() == Tag.EQUAL)) {
            add(new Paragraph("Both say the same, line by line."));
            return;
        }
        list.addClassName("difference");
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("aria-label", "Lines taken away and added");
        fill(rows);
        add(list);
    }

    /** Words are compared only within short blocks: the effort grows with the square of what differs. */
    private static boolean isShort(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after).getDeltas().stream()
                .allMatch(
                        change -> change.getSource().size() + change.getTarget().size() <= MOST_OF_A_BLOCK);
    }

    private void fill(List<DiffRow> rows) {
        int skipped = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (isNearChange(rows, i)) {
                skipped = gap(skipped);
                add(rows.get(i));
            } else {
                oldLine++;
                newLine++;
                skipped++;
            }
        }
        gap(skipped);
    }

    private static boolean isNearChange(List<DiffRow> rows, int index) {
        return rows.subList(Math.max(0, index - AROUND), Math.min(rows.size(), index + AROUND + 1)).stream()
                .anyMatch(row -> row.getTag() != Tag.EQUAL);
    }

    private void add(DiffRow row) {
        if (row.getTag() == Tag.EQUAL) {
            oldLine++;
            list.add(line("same", "", "", ++newLine, row.getNewLine()));
            return;
        }
        if (row.getTag() != Tag.INSERT) {
            list.add(line("removed", "−", "taken away", ++oldLine, row.getOldLine()));
        }
        if (row.getTag() != Tag.DELETE) {
            list.add(line("added", "+", "added", ++newLine, row.getNewLine()));
        }
    }

    private static ListItem line(String kind, String sign, String spoken, int number, String text) {
        Span words = new Span();
        words.addClassName("difference-words");
        boolean marked = false;
        for (String part : text.split(MARK, -1)) {
            Span span = new Span(part);
            span.setClassName("difference-mark", marked);
            words.add(span);
            marked = !marked;
        }
        Span column = new Span(sign);
        column.addClassName("difference-sign");
        if (!spoken.isEmpty()) {
            column.getElement().setAttribute("role", "img");
            column.getElement().setAttribute("aria-label", spoken);
        }
        Span line = new Span(Integer.toString(number));
        line.addClassName("difference-line");
        ListItem item = new ListItem(line, column, words);
        item.addClassName(kind);
        return item;
    }

    /** Says how many equal lines were left out, if any; returns none. */
    private int gap(int lines) {
        if (lines > 0) {
            ListItem gap = new ListItem(Formats.plural(lines, "line", "lines") + " the same");
            gap.addClassNames("gap", "secondary");
            list.add(gap);
        }
        return 0;
    }
}
