package io.hindcast.classifying;

import io.hindcast.report.Axis;

/** A query that speaks for a category when it matches a sentence: how much it says, and where it may look. */
record Rule(Axis axis, String category, Where where, Strength says, String query) {

    /** The rule in the words of the catalogue. */
    String words() {
        return (says + ", in " + where + ": ").toLowerCase(java.util.Locale.ROOT) + query;
    }

    /** How much a match says. */
    enum Strength {
        HINT(1),
        FAIR(2),
        STRONG(3);

        private final int points;

        Strength(int points) {
            this.points = points;
        }

        int points() {
            return points;
        }
    }

    /** Where a rule may look. */
    enum Where {
        CAUSES,
        STORY,
        ANYWHERE,
        CHANGES;

        boolean covers(Place place) {
            return switch (this) {
                case CAUSES -> place == Place.ROOT_CAUSE || place == Place.WHY;
                case STORY -> place != Place.BODY;
                case ANYWHERE -> true;
                case CHANGES -> place == Place.CHANGE || place == Place.ONSET;
            };
        }
    }
}
