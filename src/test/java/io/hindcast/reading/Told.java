package io.hindcast.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hindcast.reading.document.SourceText;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.head.HeaderFields;
import io.hindcast.reading.markdown.MarkdownFormat;
import io.hindcast.reading.narrative.Narrative;
import io.hindcast.report.Action;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import java.time.LocalDate;
import java.util.List;

/** Reads a few lines of Markdown as if they stood in a report of 10 January 2026. */
public final class Told {
    private Told() {}

    public static Report by(String markdown) {
        if (!(SourceText.decode(markdown.getBytes(UTF_8), true) instanceof SourceText.Text text)) {
            throw new AssertionError("No text: " + markdown);
        }
        Source source = new Source("archive/report.md", null, "", "markdown");
        ReportDraft draft = new ReportDraft(MarkdownFormat.read(text), ReportKey.ofPath(source.path()), source);
        draft.date(LocalDate.parse("2026-01-10"));
        Narrative.read(draft, HeaderFields.of(draft));
        return draft.report()
                .diagnostics(draft.remarks())
                .evidence(draft.evidence())
                .build();
    }

    /** The actions, one a line: state, task, and what else is known of each. */
    public static List<String> actions(String markdown) {
        return by(markdown).actions().stream().map(Told::line).toList();
    }

    public static List<String> codes(String markdown) {
        return by(markdown).diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static String line(Action action) {
        String line = action.state().id() + ": " + action.task();
        line += action.owner() == null ? "" : " | " + action.owner();
        line += action.priority() == null ? "" : " | " + action.priority();
        line += action.due() == null ? "" : " | " + action.due().date();
        line += action.ticket() == null ? "" : " | " + action.ticket();
        line += action.doneOn() == null ? "" : " | done " + action.doneOn();
        return line + (action.goldenPath() ? " | EA" : "");
    }
}
