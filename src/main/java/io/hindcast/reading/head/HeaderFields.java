package io.hindcast.reading.head;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Quote;
import io.hindcast.reading.document.Block.Row;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Document.FrontMatterValue;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.FactLabels;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.LabelledLines;
import io.hindcast.reading.labels.MeasureLabels;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the labelled values that a report gives about itself, wherever its head puts them. */
public final class HeaderFields {
    private static final String LEAD = ": \t\n\u000b\f\r–—-";
    private static final Cue PEOPLE =
            Cue.ofAnyCase("\\d|\\b(?:all|every\\w*|some|users?|customers?|clients?|people|yes|no|true|false)\\b");
    private static final int MOST_LABEL = 48;
    private static final int MOST_LINE = 60;
    private static final int MOST_LABEL_WORDS = 6;
    private static final int MOST_LINES = 2_000;
    private static final Set<Role> HEAD =
            Set.of(Role.HEADER, Role.OTHER, Role.SUMMARY, Role.BACKGROUND, Role.IMPACT, Role.REFERENCES);

    private final List<Field> fields = new ArrayList<>();
    private int lines;

    private HeaderFields() {}

    /** The fields in reading order: front matter, then labels in the text, then short parts whose title is the label. */
    public static List<Field> of(ReportDraft draft) {
        HeaderFields found = new HeaderFields();
        draft.document().frontMatter().forEach((name, value) -> {
            if (!value.values().isEmpty()) {
                found.fields.add(new Field(label(named(name, value)), name, value.text(), value.line()));
            }
        });
        for (Part part : draft.parts()) {
            if (part.role() == Role.TIMELINE || part.role() == Role.ACTIONS) {
                if (part.named()) {
                    found.durations(part.blocks());
                }
                continue;
            }
            found.titled(part);
            if (HEAD.contains(part.role())) {
                part.blocks().forEach(found::block);
            }
        }
        return List.copyOf(found.fields);
    }

    // a name of front matter is parted at its capitals, "resolvedWhen"; names of what is affected are services.
    private static String named(String name, FrontMatterValue value) {
        return name.equals("affected") && !PEOPLE.in(value.text()) ? "affected services" : name;
    }

    // a fact of the head is written as "Label: value" on a line of its own, in a bullet, in a table, or under a
    // heading.
    private void titled(Part part) {
        String title = part.titleText();
        if (title.isBlank() || part.line() <= 0) {
            return;
        }
        int colon = title.indexOf(": ");
        if (colon > 0) {
            add(title.substring(0, colon), title.substring(colon + 1), part.line());
        } else if (!part.blocks().isEmpty() && title.length() <= MOST_LABEL) {
            switch (part.blocks().getFirst()) {
                case Paragraph paragraph -> under(title, paragraph);
                case Bullets bullets -> {
                    List<String> values = new ArrayList<>();
                    bullets.items().forEach(item -> values.add(item.content().oneLine()));
                    if (String.join(", ", values).length() < 300) {
                        add(title, String.join(", ", values), bullets.line());
                    }
                }
                default -> {}
            }
        }
    }

    /** Takes the elapsed times that stand as lines of their own among events or actions, and nothing else. */
    private void durations(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Quote quote) {
                durations(quote.blocks());
            } else if (block instanceof Paragraph paragraph && LabelledLines.areFacts(paragraph.content())) {
                int before = fields.size();
                block(paragraph);
                fields.subList(before, fields.size()).removeIf(field -> !MeasureLabels.knows(field));
            }
        }
    }

    private void under(String title, Paragraph paragraph) {
        List<Inline> lines = paragraph.content().lines();
        String lead = lead(paragraph.content());
        if (!lead.isEmpty()) {
            add(title, lead, paragraph.line());
        } else if (lines.size() <= 3 && paragraph.content().text().length() <= 160) {
            add(title, paragraph.content().oneLine(), paragraph.line());
        }
    }

    /** The bold words that a paragraph begins with, "**Critical** - all shops were down"; else empty. */
    private static String lead(Inline content) {
        String text = content.text();
        return content.spans().stream()
                .filter(span -> span.mark() == Mark.STRONG && span.from() == 0 && span.to() <= MOST_LABEL)
                .filter(span ->
                        text.length() > 160 && text.charAt(span.to() - 1) != ':' && !text.startsWith(":", span.to()))
                .map(span -> text.substring(0, span.to()))
                .findFirst()
                .orElse("");
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> first(paragraph.content().lines()).forEach(this::line);
            case Bullets bullets -> first(bullets.items()).forEach(this::item);
            case Quote quote -> quote.blocks().forEach(this::block);
            case Table table -> table(table);
            default -> {}
        }
    }

    private static <T> List<T> first(List<T> all) {
        return all.size() <= MOST_LINES ? all : all.subList(0, MOST_LINES);
    }

    private void item(Item item) {
        line(item.content());
        List<String> values = new ArrayList<>();
        for (Block nested : item.nested()) {
            if (nested instanceof Bullets bullets) {
                bullets.items().forEach(each -> {
                    values.add(each.content().oneLine());
                    withoutColon(each.content());
                });
            }
            block(nested);
        }
        String label = item.content().oneLine();
        if (!values.isEmpty()
                && label.length() <= MOST_LABEL
                && String.join(", ", values).length() < 300) {
            add(label, String.join(", ", values), item.line());
        }
    }

    // "Key events" / "First detected 2025-03-12 14:10": a stated instant without a colon
    private void withoutColon(Inline content) {
        String text = content.oneLine();
        if (text.length() > 80) {
            return;
        }
        DateText.first(text, null).filter(date -> date.from() > 0).ifPresent(date -> {
            String label = label(text.substring(0, date.from()));
            if (text.indexOf(':') > date.from() && label.split(" ", -1).length <= 3) {
                add(label, text.substring(date.from()), content.line());
            }
        });
    }

    private void line(Inline line) {
        if (lines++ > MOST_LINES) {
            return;
        }
        String text = line.text();
        int end = boldEnd(line);
        int colon = text.indexOf(':');
        int dash = text.indexOf(" - ");
        if (end == 0 && colon < 0 && dash < 0 && text.length() <= MOST_LINE) {
            elapsed(text, line.line());
        } else if (end == 0 && dash > 0 && dash < MOST_LABEL && (colon < 0 || colon > dash)) {
            dashed(text, dash, line.line());
        } else if (end > 0 && colon != end - 1 && (colon < 0 || colon > end)) {
            add(text.substring(0, end), text.substring(end), line.line());
        } else if (colon > 0 && (colon + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(colon + 1)))) {
            add(text.substring(0, colon), text.substring(colon + 1), line.line());
            severalOnOneLine(line, text.substring(colon + 1));
        }
    }

    /** Where the bold words end that the line begins with; 0 where it begins with none. */
    private static int boldEnd(Inline line) {
        for (Inline.Span span : line.spans()) {
            if (span.mark() == Mark.STRONG
                    && line.text().substring(0, span.from()).isBlank()) {
                return span.to();
            }
        }
        return 0;
    }

    /** "Time to recovery 1h 05m", a line of its own. */
    private void elapsed(String text, int line) {
        int figure = 0;
        while (figure < text.length() && !Character.isDigit(text.charAt(figure))) {
            figure++;
        }
        String label = text.substring(0, figure);
        boolean led = figure > 1 && figure < text.length() && Character.isUpperCase(text.charAt(0));
        if (led && MeasureLabels.knows(new Field(label(label), label, "", line))) {
            add(label, text.substring(figure), line);
        }
    }

    /** "Severity - SEV-1": known labels only, since a dash parts much else. */
    private void dashed(String text, int dash, int line) {
        String label = text.substring(0, dash);
        boolean cause = HeadingWords.exact(label) == Role.ROOT_CAUSE;
        if (cause || FactLabels.knows(new Field(label(label), label, "", line))) {
            add(label, text.substring(dash + 3), line);
        }
    }

    // "Severity: SEV-1 | Commander: Ann" holds two facts
    private void severalOnOneLine(Inline line, String rest) {
        for (String bar : List.of(" | ", " · ", " • ")) {
            if (rest.contains(bar)) {
                for (String each : rest.split(java.util.regex.Pattern.quote(bar), -1)) {
                    int colon = each.indexOf(':');
                    if (colon > 0) {
                        add(each.substring(0, colon), each.substring(colon + 1), line.line());
                    }
                }
            }
        }
    }

    private void table(Table table) {
        int width = table.head().size();
        if (width == 2) {
            add(table.head().getFirst().oneLine(), table.head().get(1).oneLine(), table.line());
            table.rows().forEach(this::pair);
        } else if (width > 2 && table.rows().size() == 1) {
            Row row = table.rows().getFirst();
            for (int i = 0; i < Math.min(width, row.cells().size()); i++) {
                add(table.head().get(i).oneLine(), row.cells().get(i).oneLine(), row.line());
            }
        }
    }

    private void pair(Row row) {
        if (row.cells().size() >= 2) {
            add(row.cells().getFirst().oneLine(), row.cells().get(1).oneLine(), row.line());
        }
    }

    private void add(String rawLabel, String rawValue, int line) {
        String label = label(rawLabel);
        if (label.isEmpty() || label.length() > MOST_LABEL) {
            return;
        }
        String value = withoutLead(Words.squeeze(rawValue));
        if (Words.count(label) <= MOST_LABEL_WORDS && !value.isEmpty()) {
            fields.add(new Field(label, Words.squeeze(rawLabel), value, line));
        }
    }

    /** The value without the colons and dashes before it; those alone are kept. */
    private static String withoutLead(String value) {
        int start = 0;
        while (start < value.length() && LEAD.indexOf(value.charAt(start)) >= 0) {
            start++;
        }
        return start == value.length() ? value : value.substring(start);
    }

    private static String label(String raw) {
        String cut = raw;
        int bracket = cut.indexOf('(');
        cut = bracket > 0 ? cut.substring(0, bracket) : cut;
        return Words.bare(cut);
    }
}
