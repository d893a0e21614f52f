package io.hindcast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.hindcast.archive.StoredReport;
import io.hindcast.report.Diagnostic;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A report as written, with numbered lines and the diagnostics under theirs; facts on the page with {@link LineLink}s light their line up. */
@Tag("hindcast-source")
@JsModule("./hindcast-source.ts")
class SourceText extends Component implements HasStyle {
    /** The text of a report; one of several incidents in a file keeps the line numbers of its file. */
    static SourceText of(StoredReport stored) {
        Integer first = stored.report().source().line();
        int above = first == null ? 0 : first - 1;
        SourceText text = new SourceText(
                "\n".repeat(above) + stored.text(), stored.report().diagnostics());
        text.showLine(above == 0 ? 0 : above + 1);
        return text;
    }

    private SourceText(String text, List<Diagnostic> diagnostics) {
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "The report as written");
        getElement().setProperty("text", text);
        getElement()
                .setPropertyJson(
                        "remarks",
                        JsonMapper.shared()
                                .valueToTree(
                                        diagnostics.stream().map(Remark::of).toList())
                                .asArray());
    }

    /** Lights a line up and scrolls to it. */
    void showLine(int line) {
        getElement().setProperty("line", line);
    }

    private record Remark(int line, String level, String text) {
        private static Remark of(Diagnostic diagnostic) {
            return new Remark(
                    diagnostic.line(),
                    diagnostic.severity().id(),
                    "%s: %s (%s)".formatted(diagnostic.severity().id(), diagnostic.message(), diagnostic.code()));
        }
    }
}
