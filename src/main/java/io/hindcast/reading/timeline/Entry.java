package io.hindcast.reading.timeline;

import io.hindcast.reading.time.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A raw entry of a timeline: the stamp at its start (null where it has none), its words and its line (from 1). A dateline is no
 * event: its date holds for the entries after it.
 */
record Entry(@Nullable Stamp stamp, String text, int line, boolean dateline) {

    /** The same entry with more words. */
    Entry plus(String more) {
        return new Entry(stamp, text.isEmpty() ? more : text + " " + more, line, dateline);
    }

    /** Whether these tell nothing but one "T0", as before "T+N minutes", which is no more than bullets without times tell. */
    static boolean isOneOffset(List<Entry> entries) {
        List<Entry> timed = entries.stream().filter(Entry::isTimed).toList();
        Stamp only = timed.size() == 1 ? timed.getFirst().stamp() : null;
        return only != null && only.offset() != null;
    }

    /** Whether it tells a time of day. */
    boolean isTimed() {
        return !dateline && stamp != null && stamp.isTimed();
    }
}
