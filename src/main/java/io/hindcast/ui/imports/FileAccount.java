package io.hindcast.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.hindcast.importing.FileRemark;
import io.hindcast.importing.ImportRuns;
import io.hindcast.importing.ImportedFile;
import io.hindcast.importing.ImportedFile.Difference;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Ids;
import io.hindcast.report.Outcome;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import org.jspecify.annotations.Nullable;

/** One file of an account: its outcome, its path with the way to its report, and its remarks, opened on demand. */
class FileAccount extends Div {
    /** An unfilled template has a remark for each placeholder: too many to show unasked. */
    private static final int FEW = 3;

    private final ImportedFile file;
    private final ImportRuns runs;
    private @Nullable UnorderedList remarks;

    FileAccount(ImportedFile file, ImportRuns runs) {
        this.file = file;
        this.runs = runs;
        addClassName("import-file");
        Span difference = Words.secondary(Ids.of(file.difference()));
        difference.addClassName("import-difference");
        Div line = new Div(outcome(), path(), difference, file.remarks() == 0 ? new Span() : toggle());
        line.addClassName("import-file-line");
        add(line);
        if (isOpenAtFirst()) {
            open();
        }
    }

    private boolean isOpenAtFirst() {
        return isFailed() && file.difference() != Difference.REMOVED && file.remarks() <= FEW;
    }

    /** Whether nothing was read where somebody may have meant it to be; a README beside the reports is no failure. */
    private boolean isFailed() {
        return file.outcome() == Outcome.REJECTED && file.errors() + file.warnings() > 0;
    }

    private Span outcome() {
        boolean gone = file.difference() == Difference.REMOVED;
        String word = gone
                ? "removed"
                : switch (file.outcome()) {
                    case READ -> "read";
                    case PARTIAL -> "read in part";
                    case REJECTED -> "rejected";
                };
        Span span = new Span(word);
        boolean quiet = gone || (file.outcome() == Outcome.REJECTED && !isFailed());
        span.addClassNames(
                "outcome", "outcome-" + (quiet ? "quiet" : file.outcome().id()));
        return span;
    }

    private Component path() {
        Div path = new Div();
        path.addClassName("import-path");
        if (file.report() == null) {
            path.add(new Span(file.path()));
        } else {
            path.add(new Anchor("report/" + Links.path(file.report()), file.path()));
            if (file.reports() > 1) {
                path.add(Words.secondary(" " + file.reports() + " incidents"));
            }
        }
        return path;
    }

    private Component toggle() {
        NativeButton toggle = new NativeButton(remarkWords(), click -> {
            if (remarks == null) {
                open();
            } else {
                remove(remarks);
                remarks = null;
            }
            click.getSource().getElement().setAttribute("aria-expanded", Boolean.toString(remarks != null));
        });
        toggle.addClassName("link-button");
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(isOpenAtFirst()));
        return toggle;
    }

    private String remarkWords() {
        if (file.errors() > 0) {
            return Formats.plural(file.errors(), "error", "errors");
        }
        return file.warnings() > 0
                ? Formats.plural(file.warnings(), "warning", "warnings")
                : Formats.plural(file.remarks(), "note", "notes");
    }

    private void open() {
        UnorderedList list = new UnorderedList();
        list.addClassName("import-remarks");
        runs.remarks(file.id()).forEach(remark -> list.add(item(remark)));
        remarks = list;
        add(list);
    }

    private ListItem item(FileRemark remark) {
        Diagnostic diagnostic = remark.diagnostic();
        Span level = new Span(diagnostic.severity().id());
        level.addClassName("remark-" + diagnostic.severity().id());
        Component where = file.report() == null
                ? Words.secondary("line " + diagnostic.line())
                : new Anchor(Links.report(file.report(), diagnostic.line()), "line " + diagnostic.line());
        Span code = Words.secondary(diagnostic.code());
        Div words = new Div(level, where, new Span(diagnostic.message()), code);
        words.addClassName("row");
        ListItem item = new ListItem(words);
        item.addClassName("import-remark");
        if (remark.quote() != null) {
            item.add(new Pre(remark.quote()));
        }
        return item;
    }
}
