package io.hindcast.reading.timeline;

import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.IncidentWords;
import java.util.ArrayList;
import java.util.List;

/** The updates of a short notice, a line or paragraph each that begins with its time: "08:10 UTC: we are investigating ...". */
final class TimedNotice {
    private static final Cue KNOWN = Cue.ofAnyCase("\\b(?:aware of|identified|reports? (?:of|that))\\b");
    private static final Cue CLOSES = Cue.ofAnyCase(
            "\\b(?:resolved|restored|recovered|fixed|mitigated|operational|over|back to normal|works? again|working again)\\b");
    private static final int MOST = 200;

    private TimedNotice() {}

    // where a report has no other timeline, two or more lines that begin with a time, of which one says that
    // somebody looks into it and another that it is over, are the updates of a notice.
    /** The updates in the order of the text; empty where there are none. */
    static List<Entry> in(ReportDraft draft) {
        List<Entry> entries = new ArrayList<>();
        for (Part part : draft.parts()) {
            if (part.role().mayTellEvents()) {
                part.blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .flatMap(block -> ((Paragraph) block).content().lines().stream())
                        .limit(MOST)
                        .forEach(line -> add(line, draft, entries));
            }
        }
        boolean notice = entries.stream().anyMatch(entry -> opens(entry.text()))
                && entries.stream().anyMatch(entry -> CLOSES.in(entry.text()) && !opens(entry.text()));
        return notice ? entries : List.of();
    }

    private static boolean opens(String text) {
        return IncidentWords.LOOKED_INTO.in(text) || KNOWN.in(text);
    }

    private static void add(Inline line, ReportDraft draft, List<Entry> entries) {
        String text = line.oneLine();
        Stamp stamp = Stamp.at(text, draft.days());
        if (stamp != null && stamp.time() != null) {
            entries.add(new Entry(stamp, EntryText.rest(text, stamp), line.line(), false));
        } else if (!entries.isEmpty()) {
            entries.add(entries.removeLast().plus(text));
        }
    }
}
