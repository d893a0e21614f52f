package io.hindcast.classifying;

import java.util.List;

/** The words by which reports speak of the Golden Path and of what it lacks. */
record GapWords(
        Phrases paved,
        Phrases lacks,
        Phrases denials,
        Phrases missing,
        Phrases owned,
        Phrases templates,
        Phrases adds,
        Phrases moves) {

    static GapWords of(Entry root) {
        return root.entry("gaps", "gaps")
                .map(entry -> entry.only("paved", "lacks", "denials", "missing", "owned", "templates", "adds", "moves"))
                .map(entry -> new GapWords(
                        any(entry, "paved"),
                        any(entry, "lacks"),
                        any(entry, "denials"),
                        any(entry, "missing"),
                        any(entry, "owned"),
                        any(entry, "templates"),
                        any(entry, "adds"),
                        any(entry, "moves")))
                .orElseGet(GapWords::none);
    }

    /** Every list of these words, in their order. */
    List<Phrases> phrases() {
        return List.of(paved, lacks, denials, missing, owned, templates, adds, moves);
    }

    private static GapWords none() {
        Phrases none = Phrases.any(List.of());
        return new GapWords(none, none, none, none, none, none, none, none);
    }

    private static Phrases any(Entry entry, String list) {
        return Phrases.any(entry.texts(list).stream().map(Entry.Text::value).toList());
    }
}
