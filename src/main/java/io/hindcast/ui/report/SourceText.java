package io.hindcast.ui.report;

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
        return new SourceText(
                stored.text(), first == null ? 1 : first, stored.report().diagnostics());
    }

    /** A text whose first line has this number, with these diagnostics. */
    SourceText(String text, int first, List<Diagnostic> diagnostics) {
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "The report as written");
        getElement().setProperty("first", first);
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
