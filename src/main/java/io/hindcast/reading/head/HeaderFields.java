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
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.LabelledLines;
import io.hindcast.reading.labels.MeasureLabels;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the labelled values that a report gives about itself, wherever its head puts them. */
public final class HeaderFields {
    private static final Cue PEOPLE =
            Cue.ofAnyCase("\\d|\\b(?:all|every\\w*|some|users?|customers?|clients?|people|yes|no|true|false)\\b");
    private static final int MOST_LINES = 2_000;
    private static final Set<Role> HEAD =
            Set.of(Role.HEADER, Role.OTHER, Role.SUMMARY, Role.BACKGROUND, Role.IMPACT, Role.REFERENCES);

    private final FieldList fields = new FieldList();
    private int lines;

    private HeaderFields() {}

    /** The fields in reading order: front matter, then labels in the text, then short parts whose title is the label. */
    public static List<Field> of(ReportDraft draft) {
        HeaderFields found = new HeaderFields();
        draft.document().frontMatter().forEach((name, value) -> {
            if (!value.values().isEmpty()) {
                found.fields.add(new Field(FieldList.label(named(name, value)), name, value.text(), value.line()));
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
        return found.fields.all();
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
            fields.add(title.substring(0, colon), title.substring(colon + 1), part.line());
        } else if (!part.blocks().isEmpty() && title.length() <= FieldList.MOST_LABEL) {
            switch (part.blocks().getFirst()) {
                case Paragraph paragraph -> under(title, paragraph);
                case Bullets bullets -> {
                    List<String> values = new ArrayList<>();
                    bullets.items().forEach(item -> values.add(item.content().oneLine()));
                    if (String.join(", ", values).length() < 300) {
                        fields.add(title, String.join(", ", values), bullets.line());
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
                fields.keepFrom(before, MeasureLabels::knows);
            }
        }
    }

    private void under(String title, Paragraph paragraph) {
        List<Inline> lines = paragraph.content().lines();
        String lead = lead(paragraph.content());
        if (!lead.isEmpty()) {
            fields.add(title, lead, paragraph.line());
        } else if (lines.size() <= 3 && paragraph.content().text().length() <= 160) {
            fields.add(title, paragraph.content().oneLine(), paragraph.line());
        }
    }

    /** The bold words that a paragraph begins with, "**Critical** - all shops were down"; else empty. */
    private static String lead(Inline content) {
        String text = content.text();
        return content.spans().stream()
                .filter(span -> span.mark() == Mark.STRONG && span.from() == 0 && span.to() <= FieldList.MOST_LABEL)
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
                    LineFields.withoutColon(each.content(), fields);
                });
            }
            block(nested);
        }
        String label = item.content().oneLine();
        if (!values.isEmpty()
                && label.length() <= FieldList.MOST_LABEL
                && String.join(", ", values).length() < 300) {
            fields.add(label, String.join(", ", values), item.line());
        }
    }

    private void line(Inline line) {
        if (lines++ <= MOST_LINES) {
            LineFields.add(line, fields);
        }
    }

    private void table(Table table) {
        int width = table.head().size();
        if (width == 2) {
            fields.add(table.head().getFirst().oneLine(), table.head().get(1).oneLine(), table.line());
            table.rows().forEach(this::pair);
        } else if (width > 2 && table.rows().size() == 1) {
            Row row = table.rows().getFirst();
            for (int i = 0; i < Math.min(width, row.cells().size()); i++) {
                fields.add(table.head().get(i).oneLine(), row.cells().get(i).oneLine(), row.line());
            }
        }
    }

    private void pair(Row row) {
        if (row.cells().size() >= 2) {
            fields.add(row.cells().getFirst().oneLine(), row.cells().get(1).oneLine(), row.line());
        }
    }
}
