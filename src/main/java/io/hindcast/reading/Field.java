package io.hindcast.reading;

/** A labelled value of a report's head: the label as bare lower-case words and as written, the value, and its line (from 1). */
record Field(String label, String written, String value, int line) {

    /** Whether the value says something: "n/a", "unknown", "(unassigned)", "?" and placeholders do not. */
    boolean isKnown() {
        String bare = Words.bare(value);
        return !bare.isEmpty()
                && !bare.matches(
                        "n a|na|none|null|unknown|tbd|tba|todo|unassigned|not (?:known|assigned|set|available)|nobody|nil|x+")
                && !Placeholder.isWhole(value);
    }

    /** Whether the label is one of these words. */
    boolean is(java.util.Set<String> labels) {
        return labels.contains(label);
    }
}
