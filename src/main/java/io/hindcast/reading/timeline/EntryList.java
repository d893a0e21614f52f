package io.hindcast.reading.timeline;

import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.time.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of a timeline while they are found, in the order of the text: the first 1,000, and a remark where there are more. */
final class EntryList {
    /** The most entries of one timeline. */
    static final int MOST = 1_000;

    private final ReportDraft draft;
    private final List<Entry> entries = new ArrayList<>();

    /** An empty list, which remarks on this draft. */
    EntryList(ReportDraft draft) {
        this.draft = draft;
    }

    /** Adds this entry; the first beyond the most is kept too and remarked, those behind it are dropped. */
    void add(Entry entry) {
        if (entries.size() > MOST) {
            return;
        }
        if (entries.size() == MOST) {
            draft.remarkLine(Remark.TIMELINE_CUT, entry.line(), MOST);
        }
        entries.add(entry);
    }

    /** Adds these, which are no more than the most. */
    void addAll(List<Entry> more) {
        entries.addAll(more);
    }

    /** Adds an event. */
    void add(@Nullable Stamp stamp, String text, int line) {
        add(new Entry(stamp, text, line, false));
    }

    /** Adds a day that holds for the entries after it. */
    void dateline(LocalDate date, int line) {
        add(new Entry(Stamp.ofDay(date), "", line, true));
    }

    /** Takes a text that is nothing but a day of the week as the day of what follows; false for any other. */
    boolean weekday(String text, int line) {
        Stamp stamp = Stamp.ofWeekday(text);
        if (stamp != null) {
            add(new Entry(stamp, "", line, true));
        }
        return stamp != null;
    }

    /** Adds these words to the last entry. */
    void extend(String words) {
        entries.set(entries.size() - 1, entries.getLast().plus(words));
    }

    /** Drops the entries from this place on. */
    void cutAt(int size) {
        entries.subList(size, entries.size()).clear();
    }

    /** Whether the last entry is a time without words. */
    boolean awaitsWords() {
        return !entries.isEmpty()
                && entries.getLast().isTimed()
                && entries.getLast().text().isBlank();
    }

    /** How many entries there are, datelines among them. */
    int size() {
        return entries.size();
    }

    /** Whether no more entry is taken. */
    boolean isFull() {
        return entries.size() > MOST;
    }

    /** How many entries tell a time of day. */
    long timed() {
        return entries.stream().filter(Entry::isTimed).count();
    }

    /** The events that tell a day or a time. */
    List<Entry> dated() {
        return entries.stream()
                .filter(entry -> !entry.dateline() && entry.stamp() != null)
                .toList();
    }

    /** A list of the datelines alone. */
    EntryList datelines() {
        EntryList datelines = new EntryList(draft);
        datelines.addAll(entries.stream().filter(Entry::dateline).toList());
        return datelines;
    }

    /** All of them. */
    List<Entry> all() {
        return List.copyOf(entries);
    }
}
