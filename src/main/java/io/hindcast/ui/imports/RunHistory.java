package io.hindcast.ui.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.hindcast.importing.ImportRun;
import io.hindcast.ui.parts.DataTable;
import io.hindcast.ui.parts.Formats;
import java.util.List;

/** The latest runs, each with the way to its account. */
class RunHistory extends Section {
    RunHistory(List<ImportRun> runs, long current) {
        addClassNames("import-section", "import-history");
        DataTable<ImportRun> table = new DataTable<ImportRun>("Latest imports")
                .component("Started (UTC)", run -> link(run, current))
                .text("Archive", ImportRun::archive)
                .text("State", RunAccount::state)
                .number("Files", run -> Formats.count(run.counts().seen()))
                .number("Read", run -> Formats.count(run.counts().read()))
                .number("In part", run -> Formats.count(run.counts().partial()))
                .number("Rejected", run -> Formats.count(run.counts().rejected()))
                .number("Unchanged", run -> Formats.count(run.counts().unchanged()))
                .number("Removed", run -> Formats.count(run.counts().removed()))
                .number("Seconds", run -> Formats.decimal(run.took().toMillis() / 1000.0));
        table.stacked().rows(runs);
        add(new H2("Which imports were there?"), table);
    }

    private static Anchor link(ImportRun run, long current) {
        Anchor anchor = new Anchor(ImportView.address(run.id(), AccountFilter.ALL), Formats.instant(run.startedAt()));
        if (run.id() == current) {
            anchor.getElement().setAttribute("aria-current", "true");
        }
        return anchor;
    }
}
