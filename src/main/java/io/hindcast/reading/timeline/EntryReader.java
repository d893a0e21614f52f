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
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Cue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a timeline part by part, whatever shape they have: headings, lines, bullets, tables. */
final class EntryReader {
    /** Where the entries stand, which decides what may be one. */
    enum Place {
        /** In the parts of the timeline. */
        TIMELINE,
        /** There too, in blocks of code and in quotations. */
        CODE_AND_QUOTES,
        /** In any part: no check boxes, no days alone, and of the lines only those with a bold lead. */
        ELSEWHERE
    }

    private static final String UNKNOWN = "??:??";
    // what a program wrote into the system's log, "db1 postgres[4711]: ...", is no entry of a timeline.
    private static final Cue OUTPUT = Cue.of("(?<![\\w.-])[\\w.-]+\\[\\d{2,7}\\]: ");

    private final boolean strict;
    private final boolean code;
    private final Days days;
    private final EntryList entries;
    private boolean figures;

    /** A reader of parts of this place, whose entries it adds to these. */
    EntryReader(Place place, Days days, EntryList entries) {
        this.strict = place == Place.ELSEWHERE;
        this.code = place == Place.CODE_AND_QUOTES;
        this.days = days;
        this.entries = entries;
    }

    /** Adds the entries of this part. */
    void read(Part part) {
        Stamp stamp = part.title() == null || (part.role() == Role.TIMELINE && part.named())
                ? null
                : Stamp.at(part.title().oneLine(), days);
        if (part.title() != null && stamp != null) {
            heading(part, part.title(), stamp);
            return;
        }
        if (part.title() != null
                && !part.named()
                && !strict
                && timedAtItsEnd(part, part.title().oneLine())) {
            return;
        }
        if (part.title() != null && !part.named()) {
            entries.weekday(part.titleText(), part.line());
        }
        if (part.title() != null && (part.named() || !strict)) {
            DateText.all(part.titleText(), days).stream()
                    .findFirst()
                    .ifPresent(date -> entries.dateline(date.date(), part.line()));
        }
        blocks(part.blocks());
    }

    // a heading with a time is an event and what stands under it its text; with a date only, at its start or
    // further on ("Day 2: March 5"), or above bullets that have times themselves, it dates what follows.
    private void heading(Part part, Inline title, Stamp stamp) {
        int before = entries.size();
        if (!stamp.isTimed() || stampedItems(part.blocks()) >= 2) {
            if (stamp.date() != null) {
                entries.dateline(stamp.date(), part.line());
            }
            blocks(part.blocks());
            if (entries.size() > before + 1 || (!stamp.isTimed() && strict)) {
                return;
            }
        }
        String rest = EntryText.rest(title.oneLine(), stamp);
        String text = rest.isBlank() ? EntryText.firstWords(part.blocks()) : rest;
        if (stamp.isTimed() || !text.isBlank()) {
            entries.add(stamp, text, part.line());
        }
    }

    // so is a heading within the timeline that ends with a time in brackets, "Recovery (16:40-17:00)".
    private boolean timedAtItsEnd(Part part, String title) {
        int open = title.endsWith(")") ? title.lastIndexOf('(') : -1;
        Stamp stamp = open <= 0 ? null : Stamp.timedAt(title.substring(open + 1, title.length() - 1), days);
        if (stamp == null || stampedItems(part.blocks()) > 0) {
            return false;
        }
        String words = EntryText.firstWords(part.blocks());
        String name = title.substring(0, open).strip();
        entries.add(stamp, words.isBlank() ? name : name + ": " + words, part.line());
        return true;
    }

    private int stampedItems(List<Block> blocks) {
        int count = 0;
        for (Block block : blocks) {
            if (block instanceof Bullets bullets) {
                for (Item item : bullets.items()) {
                    count += Stamp.timedAt(item.content().oneLine(), days) != null ? 1 : 0;
                }
            }
        }
        return count;
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (entries.isFull()) {
                return;
            }
            if (completes(block)) {
                entries.extend(EntryText.firstWords(List.of(block)));
                continue;
            }
            switch (block) {
                case Paragraph paragraph when !strict && prose(paragraph.content()) -> {}
                case Paragraph paragraph -> {
                    figures = FigureClock.leads(paragraph.content().lines());
                    lines(paragraph.content());
                }
                case Bullets bullets -> {
                    figures = FigureClock.leads(
                            bullets.items().stream().map(Item::content).toList());
                    bullets.items().stream().limit(2L * EntryList.MOST).forEach(this::item);
                }
                case Code text when code && !OUTPUT.in(text.text()) -> lines(Inline.plain(text.text(), text.line(), 1));
                case Quote quote when code -> blocks(quote.blocks());
                case Table table when strict && TimelineTable.isOfFacts(table) -> {}
                case Table table -> TimelineTable.entries(table, days, !strict).forEach(entries::add);
                default -> {}
            }
        }
    }

    private boolean prose(Inline content) {
        List<Entry> told = TimedProse.entries(content, days);
        told.forEach(entries::add);
        return !told.isEmpty();
    }

    // a line that is nothing but a time has its words in what stands below it
    private boolean completes(Block block) {
        if (!entries.awaitsWords()) {
            return false;
        }
        return (block instanceof Paragraph paragraph
                        && Stamp.at(paragraph.content().text(), days) == null)
                || (block instanceof Bullets && stampedItems(List.of(block)) == 0);
    }

    // a line of a paragraph that starts with a time is an event; the lines after it belong to it.
    private void lines(Inline content) {
        boolean open = false;
        for (Inline line : content.lines().stream().limit(2L * EntryList.MOST).toList()) {
            String text = clocked(line, line.text());
            Stamp stamp = Stamp.at(text, days);
            if (!strict && text.startsWith(UNKNOWN)) {
                entries.add(null, EntryText.without(UNKNOWN, text), line.line());
                open = true;
            } else if (stamp != null && stamp.isTimed() && (!strict || line.startsWith(Mark.STRONG))) {
                entries.add(stamp, EntryText.rest(text, stamp), line.line());
                open = true;
            } else if (stamp != null
                    && stamp.date() != null
                    && !stamp.isTimed()
                    && EntryText.isShort(EntryText.rest(line.text(), stamp))
                    && !strict) {
                entries.dateline(stamp.date(), line.line());
                open = false;
            } else if (stamp != null && stamp.date() != null && !strict && !open) {
                entries.add(stamp, EntryText.rest(line.text(), stamp), line.line());
                open = true;
            } else if (!strict && entries.weekday(line.oneLine(), line.line())) {
                open = false;
            } else if (open) {
                entries.extend(line.oneLine());
            } else if (!strict && (line.isWholly(Mark.STRONG) || line.text().contains("times"))) {
                DateText.first(line.text(), days.order()).ifPresent(date -> entries.dateline(date.date(), line.line()));
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
                entries.add(labelled.stamp(), labelled.words(), item.line());
                return;
            }
        }
        if (stamp != null && stamp.isTimed()) {
            String words = EntryText.rest(text, stamp);
            entries.add(stamp, words.isBlank() ? EntryText.firstWords(item.nested()) : words, item.line());
            return;
        }
        dated(item, text, stamp);
    }

    private void dated(Item item, String text, @Nullable Stamp stamp) {
        int before = entries.size();
        if (stamp != null && stamp.date() != null) {
            entries.dateline(stamp.date(), item.line());
        } else if (!strict && !item.nested().isEmpty()) {
            entries.weekday(text, item.line());
        }
        int dateline = entries.size();
        blocks(item.nested());
        if (stamp != null
                && stamp.date() != null
                && entries.size() == dateline
                && !EntryText.rest(text, stamp).isBlank()) {
            entries.cutAt(before);
            entries.add(stamp, EntryText.rest(text, stamp), item.line());
        }
    }
}
