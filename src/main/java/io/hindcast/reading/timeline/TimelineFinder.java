package io.hindcast.reading.timeline;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Code;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Quote;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a timeline, whatever shape it has; for one report. */
final class TimelineFinder {
    private static final int MOST_ENTRIES = 1_000;

    private final ReportDraft draft;
    private final Days days;
    private final List<Entry> entries = new ArrayList<>();
    private boolean strict;
    private boolean figures;
    private boolean code;

    private TimelineFinder(ReportDraft draft) {
        this.draft = draft;
        this.days = draft.days();
    }

    // a timeline is read under its heading; without one, headings, bullets, tables and bold leads that start with
    // times are it.
    /** The entries in the order of the text; empty where there is no timeline. */
    static List<Entry> find(ReportDraft draft) {
        TimelineFinder finder = new TimelineFinder(draft);
        boolean before = false;
        for (Part part : draft.parts()) {
            before = part.isOfTimeline() || (before && finder.isDay(part));
            if (before) {
                finder.part(part);
            }
        }
        List<Entry> dated = finder.entries.stream()
                .filter(entry -> !entry.dateline() && entry.stamp() != null)
                .toList();
        if (finder.timed() == 0) {
            finder.codeAndQuotes();
        }
        if (finder.timed() == 0) {
            finder.entries.addAll(StatusUpdates.in(draft));
        }
        if (finder.timed() == 0) {
            finder.elsewhere();
        }
        if (finder.timed() == 0 || Entry.isOneOffset(finder.entries)) {
            finder.untimed(dated);
        }
        return NewestFirst.turned(finder.entries, draft);
    }

    // a heading that is nothing but a day goes on with the timeline before it, whatever its level
    private boolean isDay(Part part) {
        Stamp stamp = part.title() == null || part.named() ? null : Stamp.at(part.titleText(), days);
        return stamp != null
                && stamp.date() != null
                && EntryText.rest(part.titleText(), stamp).isBlank();
    }

    private long timed() {
        return entries.stream().filter(Entry::isTimed).count();
    }

    private void elsewhere() {
        entries.clear();
        strict = true;
        draft.parts().stream().filter(part -> part.role().mayTellEvents()).forEach(this::part);
        if (timed() < 2) {
            entries.clear();
        }
        strict = false;
    }

    private void codeAndQuotes() {
        entries.clear();
        code = true;
        draft.parts().stream().filter(Part::isOfTimeline).forEach(this::part);
        code = false;
    }

    // bullets of a timeline without any time are events whose time cannot be told, and so are headings and lines
    // that tell only days.
    private void untimed(List<Entry> dated) {
        entries.removeIf(entry -> !entry.dateline());
        for (Part part : draft.parts(Role.TIMELINE)) {
            for (Block block : part.blocks()) {
                if (block instanceof Bullets bullets) {
                    bullets.items().forEach(item -> add(null, item.content().oneLine(), item.line(), false));
                }
            }
        }
        if (dated.size() > 1 && entries.stream().allMatch(Entry::dateline)) {
            entries.clear();
            entries.addAll(dated);
        }
    }

    private void part(Part part) {
        Stamp stamp = part.title() == null || (part.role() == Role.TIMELINE && part.named())
                ? null
                : Stamp.at(part.title().oneLine(), days);
        if (part.title() != null && stamp != null) {
            heading(part, part.title(), stamp);
            return;
        }
        if (part.title() != null && part.named()) {
            DateText.all(part.titleText(), days).stream()
                    .findFirst()
                    .ifPresent(date -> dateline(date.date(), part.line()));
        }
        blocks(part.blocks());
    }

    // a heading with a time is an event and what stands under it its text; with a date only, or above bullets
    // that
    // have times themselves, it dates what follows.
    private void heading(Part part, Inline title, Stamp stamp) {
        int before = entries.size();
        if (!stamp.isTimed() || stampedItems(part.blocks()) >= 2) {
            if (stamp.date() != null) {
                dateline(stamp.date(), part.line());
            }
            blocks(part.blocks());
            if (entries.size() > before + 1 || (!stamp.isTimed() && strict)) {
                return;
            }
        }
        String text = EntryText.rest(title.oneLine(), stamp);
        add(stamp, text.isBlank() ? EntryText.firstWords(part.blocks()) : text, part.line(), false);
    }

    private int stampedItems(List<Block> blocks) {
        int count = 0;
        for (Block block : blocks) {
            if (block instanceof Bullets bullets) {
                for (Item item : bullets.items()) {
                    Stamp stamp = Stamp.at(item.content().oneLine(), days);
                    count += stamp != null && stamp.isTimed() ? 1 : 0;
                }
            }
        }
        return count;
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (entries.size() > MOST_ENTRIES) {
                return;
            }
            if (completes(block)) {
                entries.set(entries.size() - 1, entries.getLast().plus(EntryText.firstWords(List.of(block))));
                continue;
            }
            switch (block) {
                case Paragraph paragraph -> {
                    figures = FigureClock.leads(paragraph.content().lines());
                    lines(paragraph.content());
                }
                case Bullets bullets -> {
                    figures = FigureClock.leads(
                            bullets.items().stream().map(Item::content).toList());
                    bullets.items().stream().limit(2L * MOST_ENTRIES).forEach(this::item);
                }
                case Code text when code -> lines(Inline.plain(text.text(), text.line(), 1));
                case Quote quote when code -> blocks(quote.blocks());
                case Table table -> TimelineTable.entries(table, days).forEach(this::add);
                default -> {}
            }
        }
    }

    // a line that is nothing but a time has its words in what stands below it
    private boolean completes(Block block) {
        if (entries.isEmpty()
                || !entries.getLast().isTimed()
                || !entries.getLast().text().isBlank()) {
            return false;
        }
        return (block instanceof Paragraph paragraph
                        && Stamp.at(paragraph.content().text(), days) == null)
                || (block instanceof Bullets && stampedItems(List.of(block)) == 0);
    }

    // a line of a paragraph that starts with a time is an event; the lines after it belong to it.
    private void lines(Inline content) {
        boolean open = false;
        for (Inline line : content.lines().stream().limit(2L * MOST_ENTRIES).toList()) {
            String text = clocked(line, line.text());
            Stamp stamp = Stamp.at(text, days);
            boolean bold = line.startsWith(Mark.STRONG);
            if (stamp != null && stamp.isTimed() && (!strict || bold)) {
                add(stamp, EntryText.rest(text, stamp), line.line(), false);
                open = true;
            } else if (stamp != null
                    && stamp.date() != null
                    && !stamp.isTimed()
                    && EntryText.isShort(EntryText.rest(line.text(), stamp))
                    && !strict) {
                dateline(stamp.date(), line.line());
                open = false;
            } else if (stamp != null && stamp.date() != null && !strict && !open) {
                add(stamp, EntryText.rest(line.text(), stamp), line.line(), false);
                open = true;
            } else if (open) {
                entries.set(entries.size() - 1, entries.getLast().plus(line.oneLine()));
            } else if (!strict && line.text().contains("times")) {
                DateText.first(line.text(), days.order()).ifPresent(date -> dateline(date.date(), line.line()));
            }
        }
    }

    private String clocked(Inline content, String text) {
        return strict ? text : FigureClock.written(content, text, figures);
    }

    // what is nested under an event belongs to it; under a bullet without a time it is read like the bullet
    // itself.
    private void item(Item item) {
        String text = clocked(
                EntryText.unstruck(item.content()),
                EntryText.unstruck(item.content()).oneLine());
        Stamp stamp = strict && item.checked() != null ? null : Stamp.at(text, days);
        if (stamp == null && !strict) {
            Labelled labelled = Labelled.of(text, days);
            if (labelled != null) {
                add(labelled.stamp(), labelled.words(), item.line(), false);
                return;
            }
        }
        if (stamp != null && stamp.isTimed()) {
            String words = EntryText.rest(text, stamp);
            add(stamp, words.isBlank() ? EntryText.firstWords(item.nested()) : words, item.line(), false);
            return;
        }
        dated(item, text, stamp);
    }

    private void dated(Item item, String text, @Nullable Stamp stamp) {
        int before = entries.size();
        if (stamp != null && stamp.date() != null) {
            dateline(stamp.date(), item.line());
        }
        int dateline = entries.size();
        blocks(item.nested());
        if (stamp != null
                && stamp.date() != null
                && entries.size() == dateline
                && !EntryText.rest(text, stamp).isBlank()) {
            entries.subList(before, entries.size()).clear();
            add(stamp, EntryText.rest(text, stamp), item.line(), false);
        }
    }

    private void dateline(LocalDate date, int line) {
        add(new Stamp(date, null, null, null, null, false, 0), "", line, true);
    }

    private void add(Entry entry) {
        if (entries.size() < MOST_ENTRIES) {
            entries.add(entry);
        } else if (entries.size() == MOST_ENTRIES) {
            entries.add(entry);
            draft.remarkLine(Remark.TIMELINE_CUT, entry.line(), MOST_ENTRIES);
        }
    }

    private void add(@Nullable Stamp stamp, String text, int line, boolean dateline) {
        add(new Entry(stamp, text, line, dateline));
    }
}
