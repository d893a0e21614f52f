package io.hindcast.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.hindcast.importing.ImportCounts;
import io.hindcast.importing.ImportProgress;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.util.List;

/** The imports that go on or wait, each with a bar and its counts. */
class LiveImports extends Div {
    LiveImports() {
        addClassNames("import-section", "import-going");
    }

    void show(List<ImportProgress> going) {
        removeAll();
        going.forEach(progress -> add(line(progress)));
    }

    private static Div line(ImportProgress progress) {
        ImportCounts counts = progress.counts();
        ProgressBar bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", "Import of " + progress.archive());
        String words = progress.file().isEmpty() ? "waits for its turn" : "is being fetched";
        if (progress.total() > 0) {
            bar.setValue(Math.min(1.0, (double) counts.seen() / progress.total()));
            words = "%s of %s: %s read, %s in part, %s rejected, %s unchanged"
                    .formatted(
                            Formats.count(counts.seen()),
                            Formats.plural(progress.total(), "file", "files"),
                            Formats.count(counts.read()),
                            Formats.count(counts.partial()),
                            Formats.count(counts.rejected()),
                            Formats.count(counts.unchanged()));
        } else {
            bar.setIndeterminate(true);
        }
        Div row = new Div(new Span("Importing " + progress.archive()), Words.secondary(words));
        row.addClassName("row");
        Div line = new Div(row, bar, Words.secondary(progress.file()));
        line.addClassNames("card", "import-live");
        return line;
    }
}
