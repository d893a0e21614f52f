package io.hindcast.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import io.hindcast.importing.ImportRun;
import io.hindcast.importing.ImportRuns;
import io.hindcast.importing.ImportRuns.FileQuery;
import io.hindcast.ui.parts.DataTable;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the latest imports brought, and which of their files need a look. */
@Component
class LatestImports {
    private static final int MOST = 3;

    private final ImportRuns runs;

    LatestImports(ImportRuns runs) {
        this.runs = runs;
    }

    /** The latest runs as a small table. */
    com.vaadin.flow.component.Component latest() {
        List<ImportRun> latest = runs.latest(MOST);
        if (latest.isEmpty()) {
            return new Paragraph("No import has been recorded.");
        }
        return new DataTable<ImportRun>("Latest imports")
                .component("Archive", run -> new Anchor("import", run.archive()))
                .component("When (UTC)", run -> Words.instant(run.startedAt()))
                .number("Files", run -> Formats.count(run.counts().seen()))
                .number("In part", run -> Formats.count(run.counts().partial()))
                .number("Rejected", run -> Formats.count(run.counts().rejected()))
                .rows(latest);
    }

    /** Adds the files of the last import that need a look, if any. */
    void attention(AttentionList list) {
        runs.latest(1).forEach(run -> {
            int files = runs.count(new FileQuery(run.id(), null, null, true));
            if (files > 0) {
                String words = Formats.plural(files, "file", "files") + " of the last import "
                        + (files == 1 ? "needs" : "need") + " a look";
                list.item("●", "state-soon", new Anchor("import", words));
            }
        });
    }
}
