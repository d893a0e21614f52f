package io.hindcast.ui.report;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.Revision;
import io.hindcast.archive.StoredReport;
import io.hindcast.ui.parts.Formats;
import java.util.List;

/** Every text that this report has had, the newest first: each can be opened, and compared with the one before. */
class RevisionSection extends FactSection {
    private static final int HASH = 12;

    private final StoredReport stored;
    private final ReportStore store;

    RevisionSection(StoredReport stored, ReportStore store) {
        super("Revisions");
        this.stored = stored;
        this.store = store;
        List<Revision> revisions = stored.revisions();
        for (int i = 0; i < revisions.size(); i++) {
            Fact fact = fact(revisions.get(i));
            if (i > 0) {
                opens(fact, revisions.get(i));
            }
            if (i + 1 < revisions.size()) {
                compares(fact, revisions.get(i + 1), revisions.get(i));
            }
            add(fact);
        }
    }

    private static Fact fact(Revision revision) {
        Fact fact = new Fact(new Span("Revision " + revision.number()))
                .also(Formats.instant(revision.importedAt()) + " UTC")
                .also("SHA-256 " + head(revision.sha256()));
        return revision.commit() == null ? fact : fact.also("commit " + head(revision.commit()));
    }

    private static String head(String hash) {
        return hash.substring(0, Math.min(HASH, hash.length()));
    }

    private void opens(Fact fact, Revision revision) {
        String name = "Revision " + revision.number() + " as written";
        fact.add(button("open", name, () -> sheet(name).show(revision)));
    }

    private void compares(Fact fact, Revision before, Revision after) {
        String name = "What changed in revision " + after.number();
        fact.add(button(
                "what changed", name, () -> sheet("What changed in this report").compare(before, after)));
    }

    private RevisionSheet sheet(String title) {
        return new RevisionSheet(
                title,
                stored,
                number -> store.text(stored.archive(), stored.report().key(), number)
                        .orElse(""));
    }

    private static NativeButton button(String words, String name, Runnable does) {
        NativeButton button = new NativeButton(words, click -> does.run());
        button.addClassNames("link-button", "revision-button");
        button.setAriaLabel(name);
        return button;
    }
}
