package io.hindcast.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.hindcast.importing.ImportRun;
import io.hindcast.importing.ImportRuns;
import io.hindcast.importing.ImportedFile;
import io.hindcast.ui.parts.EmptyState;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.util.List;
import java.util.function.Consumer;

/** The account of one run: counts that add up, and every file behind each of them. */
class RunAccount extends Section {
    private static final int STRETCH = 30;

    private final ImportRun run;
    private final AccountFilter filter;
    private final ImportRuns runs;
    private final Div files = new Div();

    RunAccount(ImportRun run, AccountFilter filter, ImportRuns runs, Consumer<ImportRun> again) {
        this.run = run;
        this.filter = filter;
        this.runs = runs;
        addClassName("import-section");
        files.addClassName("import-files");
        add(head(again));
        if (run.problem() != null) {
            Span problem = new Span(run.problem());
            problem.addClassName("state-overdue");
            add(problem);
        }
        add(counts());
        if (run.forgotten()) {
            add(EmptyState.of(
                    "The list of this run's files is no longer kept",
                    "The newest hundred runs keep theirs, and every source's last one.",
                    new Div()));
            return;
        }
        more(0);
        if (files.getComponentCount() == 0) {
            add(none());
        } else {
            add(files);
        }
    }

    private Div head(Consumer<ImportRun> again) {
        H2 title = new H2("What became of the files of " + run.archive() + "?");
        Div words = new Div(
                Words.instant(run.startedAt()),
                Words.secondary(" · " + state(run) + " in "
                        + Formats.decimal(run.took().toMillis() / 1000.0) + " s · from " + run.origin()));
        Div left = new Div(title, words);
        Div head = new Div(left);
        head.addClassNames("row", "import-head");
        if (run.isRepeatable()) {
            head.add(new Button("Import again", click -> again.accept(run)));
        }
        return head;
    }

    private Div counts() {
        Div counts = new Div();
        counts.addClassName("import-counts");
        counts.getElement().setAttribute("role", "group");
        counts.getElement().setAttribute("aria-label", "Show files by outcome");
        for (AccountFilter each : AccountFilter.values()) {
            int count = each == AccountFilter.ATTENTION ? runs.count(each.query(run.id())) : each.count(run.counts());
            NativeButton button = new NativeButton(
                    "",
                    click -> getUI().ifPresent(
                                    ui -> ui.navigate(ImportView.class, ImportView.parameters(run.id(), each))));
            button.addClassName("import-count");
            Span number = new Span(Formats.count(count));
            number.getElement().getStyle().set("font-weight", "600");
            button.add(number, new Span(each.words()));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(each == filter));
            button.setEnabled(count > 0 || each == filter);
            counts.add(button);
        }
        return counts;
    }

    private void more(int offset) {
        List<ImportedFile> stretch = runs.files(filter.query(run.id()), offset, STRETCH);
        stretch.forEach(file -> files.add(new FileAccount(file, runs)));
        int left = runs.count(filter.query(run.id())) - offset - stretch.size();
        if (left > 0) {
            Div next = new Div();
            next.addClassName("import-more");
            NativeButton show =
                    new NativeButton("Show more: " + Formats.plural(left, "file", "files") + " left", click -> {
                        files.remove(next);
                        more(offset + STRETCH);
                    });
            show.addClassName("link-button");
            next.add(show);
            files.add(next);
        }
    }

    private EmptyState none() {
        return run.counts().seen() == 0 && filter == AccountFilter.ALL
                ? EmptyState.of(
                        "This run saw no file", "The source is empty, or the run did not get that far.", new Div())
                : EmptyState.of(
                        "No file of this run: " + filter.words(),
                        "Look at another outcome, or at all files.",
                        new Anchor(ImportView.address(run.id(), AccountFilter.ALL), "Show all files"));
    }

    static String state(ImportRun run) {
        return switch (run.state()) {
            case RUNNING -> "running";
            case COMPLETED -> "completed";
            case INTERRUPTED -> "interrupted";
            case FAILED -> "failed";
        };
    }
}
