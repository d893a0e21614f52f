package io.hindcast.ui.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.hindcast.archive.Revision;
import io.hindcast.archive.StoredReport;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.TitledDialog;
import java.util.List;
import java.util.function.IntFunction;

/** A wide sheet with one earlier text of a report, or with what changed between two; Esc closes it. */
class RevisionSheet extends TitledDialog {
    private final StoredReport stored;
    private final IntFunction<String> text;
    private final Div content = new Div();

    /** A sheet over the revisions of this report, whose texts are asked for by number. */
    RevisionSheet(String title, StoredReport stored, IntFunction<String> text) {
        super(title);
        this.stored = stored;
        this.text = text;
        addClassNames("sheet", "wide-sheet");
        content.addClassName("group");
        add(content);
    }

    /** Opens with the text of one revision. */
    void show(Revision revision) {
        content.add(new SourceText(text.apply(revision.number()), 1, List.of()));
        open();
    }

    /** Opens with what changed from one revision to another; both can be picked anew. */
    void compare(Revision before, Revision after) {
        Select<Revision> from = pick("From", before);
        Select<Revision> to = pick("To", after);
        Div difference = new Div();
        Runnable fill = () -> {
            difference.removeAll();
            difference.add(new LineDifference(
                    text.apply(from.getValue().number()),
                    text.apply(to.getValue().number())));
        };
        from.addValueChangeListener(change -> fill.run());
        to.addValueChangeListener(change -> fill.run());
        fill.run();
        Div picks = new Div(from, to);
        picks.addClassName("row");
        content.add(picks, difference);
        open();
    }

    private Select<Revision> pick(String label, Revision picked) {
        Select<Revision> select = new Select<>();
        select.setLabel(label);
        select.setItems(stored.revisions());
        select.setItemLabelGenerator(
                revision -> "Revision " + revision.number() + ", " + Formats.instant(revision.importedAt()));
        select.setValue(picked);
        return select;
    }
}
