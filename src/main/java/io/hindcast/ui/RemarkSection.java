package io.hindcast.ui;

import com.vaadin.flow.component.html.Span;
import io.hindcast.report.Diagnostic;
import java.util.List;

/** Remarks on a report, each with its line. */
class RemarkSection extends FactSection {
    RemarkSection(String title, List<Diagnostic> remarks) {
        super(title);
        remarks.forEach(remark -> add(fact(remark)));
    }

    private static Fact fact(Diagnostic remark) {
        Span level = new Span(remark.severity().id());
        level.addClassNames("state", "remark-" + remark.severity().id());
        return new Fact(remark.message()).lead(level).at(remark.line());
    }
}
