package io.hindcast.ui.report;

import com.vaadin.flow.component.html.Span;
import io.hindcast.report.Diagnostic;
import java.util.List;

/** Sentences about a report, each with its line. */
class RemarkSection extends FactSection {
    private RemarkSection(String title) {
        super(title);
    }

    /** What could not be read or was assumed, and how grave it is. */
    static RemarkSection ofReading(List<Diagnostic> remarks) {
        RemarkSection section = new RemarkSection("Remarks from reading");
        for (Diagnostic remark : remarks) {
            Span level = new Span(remark.severity().id());
            level.addClassNames("state", "remark-" + remark.severity().id());
            section.add(new Fact(remark.message()).lead(level).at(remark.line()));
        }
        return section;
    }

    /** What whoever wrote the report could add. */
    static RemarkSection ofQuality(List<Diagnostic> findings) {
        RemarkSection section = new RemarkSection("What would make this report more useful");
        findings.forEach(finding -> section.add(new Fact(finding.message()).at(finding.line())));
        return section;
    }
}
