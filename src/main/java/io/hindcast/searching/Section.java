package io.hindcast.searching;

import java.util.Locale;

/** A part of a report that is searched, from the most to the least telling; {@code TEXT} is the whole report as written. */
public enum Section {
    TITLE("title", 5f),
    ROOT_CAUSE("root cause", 3f),
    WHYS("contributing factor", 2f),
    SUMMARY("summary", 2f),
    IMPACT("impact", 1.5f),
    ACTIONS("corrective action", 1.3f),
    TIMELINE("timeline", 1.1f),
    LESSONS("lesson", 1.1f),
    TEXT("text", 1f);

    private final String label;
    private final float weight;

    Section(String label, float weight) {
        this.label = label;
        this.weight = weight;
    }

    /** The name on screen and in JSON. */
    public String label() {
        return label;
    }

    /** The name of its field in the index. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How much a match in it counts, relative to one in the text. */
    float weight() {
        return weight;
    }
}
