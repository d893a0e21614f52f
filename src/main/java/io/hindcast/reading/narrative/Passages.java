package io.hindcast.reading.narrative;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Code;
import io.hindcast.reading.document.Block.Heading;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Quote;
import io.hindcast.reading.document.Block.Row;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Role;
import io.hindcast.report.Passage;
import io.hindcast.report.Report;
import io.hindcast.report.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Cuts a report into passages, a paragraph, item or row each, with the parts that they play. */
public final class Passages {
    private static final int LONGEST_CODE = 4_000;

    private final Set<Integer> causeLines;
    private final int summaryLine;
    private final List<Passage> passages = new ArrayList<>();

    private Passages(Report report) {
        this.causeLines =
                report.whys().stream().filter(Why::rootCause).map(Why::line).collect(Collectors.toSet());
        var summary = report.evidence().get("summary");
        this.summaryLine = summary == null ? -1 : summary.line();
    }

    /** The passages of this report, in reading order. */
    public static List<Passage> of(Report report, ReportDraft draft) {
        Passages cut = new Passages(report);
        boolean titled = false;
        for (Part part : draft.parts()) {
            if (part.title() != null) {
                cut.add(titled ? role(part.role()) : Passage.Role.TITLE, part.line(), part.titleText());
                titled = true;
            }
            cut.addAll(part.blocks(), role(part.role()));
        }
        return cut.passages;
    }

    private static Passage.Role role(Role role) {
        return switch (role) {
            case SUMMARY -> Passage.Role.SUMMARY;
            case IMPACT -> Passage.Role.IMPACT;
            case TIMELINE -> Passage.Role.TIMELINE;
            case DETECTION -> Passage.Role.DETECTION;
            case ROOT_CAUSE -> Passage.Role.ROOT_CAUSE;
            case TRIGGER -> Passage.Role.TRIGGER;
            case WHYS, FACTORS -> Passage.Role.WHY;
            case RESOLUTION -> Passage.Role.RESOLUTION;
            case ACTIONS -> Passage.Role.ACTION;
            case LESSONS, WENT_WELL, LUCKY, IMPROVE -> Passage.Role.LESSON;
            case HEADER, BACKGROUND, COMPLIANCE, REFERENCES, OTHER -> Passage.Role.OTHER;
        };
    }

    private void addAll(List<Block> blocks, Passage.Role role) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph ->
                    add(role, paragraph.line(), paragraph.content().oneLine());
                case Heading heading ->
                    add(role, heading.line(), heading.content().oneLine());
                case Code code ->
                    add(Passage.Role.OTHER, code.line(), cut(code.text().strip()));
                case Quote quote -> addAll(quote.blocks(), role);
                case Table table -> table.rows().forEach(row -> add(role, row.line(), text(row)));
                case Bullets bullets -> bullets.items().forEach(item -> add(item, role));
            }
        }
    }

    private void add(Item item, Passage.Role role) {
        add(role, item.line(), item.content().oneLine());
        addAll(item.nested(), role);
    }

    private static String text(Row row) {
        StringJoiner told = new StringJoiner(" · ");
        for (Inline cell : row.cells()) {
            if (!cell.isBlank()) {
                told.add(cell.oneLine());
            }
        }
        return told.toString();
    }

    private void add(Passage.Role role, int line, String text) {
        if (text.isBlank()) {
            return;
        }
        boolean cause = role == Passage.Role.WHY && causeLines.contains(line);
        boolean summary = role == Passage.Role.OTHER && line == summaryLine;
        passages.add(new Passage(cause ? Passage.Role.ROOT_CAUSE : summary ? Passage.Role.SUMMARY : role, line, text));
    }

    private static String cut(String code) {
        return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
    }
}
