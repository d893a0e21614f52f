package io.hindcast.reading.timeline;

import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.time.Stamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Tells timelines that are written with the newest entry on top, as status pages are. */
final class NewestFirst {
    private NewestFirst() {}

    // a timeline whose times only run back, by day and time of two or more entries or by the times of three or
    // more without any day, is written newest first; its entries are put in order of time, and a remark says so.
    /** The entries in order of time where they are written so, else as they are. */
    static List<Entry> turned(List<Entry> entries, ReportDraft draft) {
        if (!isIn(entries)) {
            return List.copyOf(entries);
        }
        draft.remarkLine(Remark.TIMELINE_NEWEST_FIRST, entries.getFirst().line());
        return List.copyOf(entries.reversed());
    }

    private static boolean isIn(List<Entry> entries) {
        List<Stamp> stamps = new ArrayList<>();
        for (Entry entry : entries) {
            Stamp stamp = entry.stamp();
            if (entry.dateline() || stamp == null || stamp.time() == null) {
                return false;
            }
            stamps.add(stamp);
        }
        boolean dated = stamps.stream().allMatch(stamp -> stamp.date() != null);
        boolean undated = stamps.stream().allMatch(stamp -> stamp.date() == null && stamp.weekday() == null);
        return ((dated && stamps.size() >= 2) || (undated && stamps.size() >= 3)) && runsBack(stamps);
    }

    private static boolean runsBack(List<Stamp> stamps) {
        for (int i = 1; i < stamps.size(); i++) {
            if (at(stamps.get(i)).isAfter(at(stamps.get(i - 1)))) {
                return false;
            }
        }
        return at(stamps.getLast()).isBefore(at(stamps.getFirst()));
    }

    private static LocalDateTime at(Stamp stamp) {
        LocalDate day = stamp.date() == null ? LocalDate.EPOCH : stamp.date();
        return day.atTime(stamp.time() == null ? LocalTime.MIN : stamp.time());
    }
}
