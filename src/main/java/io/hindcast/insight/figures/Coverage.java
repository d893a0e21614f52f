package io.hindcast.insight.figures;

/** What a figure rests on: how many reports of all those asked about state it. */
public record Coverage(int known, int total) {

    /** Checks the counts; throws {@link IllegalArgumentException} that names those that cannot be. */
    public Coverage {
        if (known < 0 || known > total) {
            throw new IllegalArgumentException("Not a coverage: " + known + " of " + total);
        }
    }

    /** How many do not state it. */
    public int unknown() {
        return total - known;
    }
}
