package io.hindcast.linting;

import io.hindcast.report.Diagnostic;
import java.io.PrintWriter;
import tools.jackson.databind.json.JsonMapper;

/** How findings are printed. */
public enum LintFormat {
    /** One line each: {@code file:line:column: severity: message [code]}. */
    TEXT {
        @Override
        public void print(LintResult result, PrintWriter out) {
            for (Finding each : result.findings()) {
                Diagnostic remark = each.remark();
                out.println("%s:%d:%d: %s: %s [%s]"
                        .formatted(
                                each.file(),
                                remark.line(),
                                remark.column(),
                                remark.severity().id(),
                                remark.message(),
                                remark.code()));
            }
        }
    },
    /** One array with file, line, column, severity, code and message of each. */
    JSON {
        @Override
        public void print(LintResult result, PrintWriter out) {
            out.println(JsonMapper.shared()
                    .writeValueAsString(result.findings().stream()
                            .map(each -> Line.of(each))
                            .toList()));
        }
    },
    /** SARIF 2.1.0, as code scanning services take it. */
    SARIF {
        @Override
        public void print(LintResult result, PrintWriter out) {
            out.println(JsonMapper.shared()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(Sarif.of(result.findings())));
        }
    };

    /** Prints what was found; writes nothing else. */
    public abstract void print(LintResult result, PrintWriter out);

    private record Line(String file, int line, int column, Diagnostic.Level severity, String code, String message) {
        static Line of(Finding finding) {
            Diagnostic remark = finding.remark();
            return new Line(
                    finding.file(), remark.line(), remark.column(), remark.severity(), remark.code(), remark.message());
        }
    }
}
