package io.hindcast.reading.timeline;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.Stamp;
import java.util.List;

/** Finds the entries of a timeline, wherever a report tells it: place after place, up to the first that holds times. */
final class TimelineFinder {
    private final ReportDraft draft;

    private TimelineFinder(ReportDraft draft) {
        this.draft = draft;
    }

    // a timeline is read under its heading; without one, headings, bullets, tables and bold leads that start with
    // times are it.
    /** The entries in the order of the text; empty where there is no timeline. */
    static List<Entry> find(ReportDraft draft) {
        TimelineFinder finder = new TimelineFinder(draft);
        EntryList entries = finder.underItsHeading();
        List<Entry> dated = entries.dated();
        if (entries.timed() == 0) {
            entries = finder.inCodeAndQuotes();
        }
        if (entries.timed() == 0) {
            entries.addAll(StatusUpdates.in(draft));
        }
        if (entries.timed() == 0) {
            entries = finder.elsewhere();
        }
        if (entries.timed() == 0) {
            entries.addAll(TimedNotice.in(draft));
        }
        if (entries.timed() == 0) {
            entries.addAll(TimedProse.paragraphs(draft));
        }
        boolean untimed = entries.timed() == 0 || Entry.isOneOffset(entries.all());
        return NewestFirst.turned(untimed ? finder.untimed(entries, dated) : entries.all(), draft);
    }

    private EntryList underItsHeading() {
        EntryList entries = new EntryList(draft);
        EntryReader reader = new EntryReader(EntryReader.Place.TIMELINE, draft.days(), entries);
        boolean before = false;
        for (Part part : draft.parts()) {
            before = part.isOfTimeline() || (before && isDay(part));
            if (before) {
                reader.read(part);
            }
        }
        return entries;
    }

    // a heading that is nothing but a day goes on with the timeline before it, whatever its level
    private boolean isDay(Part part) {
        Stamp stamp = part.title() == null || part.named() ? null : Stamp.at(part.titleText(), draft.days());
        return stamp != null
                && stamp.date() != null
                && EntryText.rest(part.titleText(), stamp).isBlank();
    }

    private EntryList inCodeAndQuotes() {
        EntryList entries = new EntryList(draft);
        EntryReader reader = new EntryReader(EntryReader.Place.CODE_AND_QUOTES, draft.days(), entries);
        draft.parts().stream().filter(Part::isOfTimeline).forEach(reader::read);
        return entries;
    }

    private EntryList elsewhere() {
        EntryList entries = new EntryList(draft);
        EntryReader reader = new EntryReader(EntryReader.Place.ELSEWHERE, draft.days(), entries);
        draft.parts().stream().filter(part -> part.role().mayTellEvents()).forEach(reader::read);
        return entries.timed() < 2 ? new EntryList(draft) : entries;
    }

    // bullets of a timeline without any time are events whose time cannot be told, and so are headings and lines
    // that tell only days.
    private List<Entry> untimed(EntryList found, List<Entry> dated) {
        EntryList entries = found.datelines();
        for (Part part : draft.parts(Role.TIMELINE)) {
            for (Block block : part.blocks()) {
                if (block instanceof Bullets bullets) {
                    bullets.items()
                            .forEach(item -> entries.add(null, item.content().oneLine(), item.line()));
                }
            }
        }
        boolean onlyDays = entries.all().stream().allMatch(Entry::dateline);
        return dated.size() > 1 && onlyDays ? dated : entries.all();
    }
}
