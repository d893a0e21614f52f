package io.hindcast.quality;

import io.hindcast.report.Columns;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Evidence;
import io.hindcast.report.Report;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report under review and the lines it was read from, none where the text is not at hand. */
record Subject(Report report, List<String> lines) {

    /** A finding at the first word of this line that belongs to these words. */
    Finding at(int line, String words, Object... values) {
        int index = line - firstLine();
        int column = index >= 0 && index < lines.size() ? Columns.of(lines.get(index), words) : 1;
        return new Finding(Math.max(firstLine(), line), column, List.of(values));
    }

    /** A finding where this member was read; at the start of the text where that is unknown. */
    Finding at(@Nullable Evidence evidence, Object... values) {
        return evidence == null ? atStart(values) : new Finding(evidence.line(), evidence.column(), List.of(values));
    }

    /** A finding at the report's first line, for what is nowhere in it. */
    Finding atStart(Object... values) {
        return new Finding(firstLine(), 1, List.of(values));
    }

    private int firstLine() {
        Integer first = report.source().line();
        return first == null ? 1 : first;
    }

    /** The remarks of reading with one of these codes. */
    List<Diagnostic> remarked(Set<String> codes) {
        return report.diagnostics().stream()
                .filter(remark -> codes.contains(remark.code()))
                .toList();
    }

    /** A place where a rule is not kept, and the values that its sentence names. */
    record Finding(int line, int column, List<Object> values) {}
}
