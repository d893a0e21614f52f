package io.hindcast.reading;

/** Tells the labels of facts that reports state in their head. */
final class FactLabels {
    private FactLabels() {}

    /** Whether this field is labeled as a severity, a day, people, services, an instant or a duration. */
    static boolean knows(Field field) {
        return HeaderReader.reads(field)
                || field.is(DateReader.DATES)
                || field.is(DateReader.BEGINNINGS)
                || StatedDurations.states(field)
                || StatedInstants.milestone(field) != null;
    }
}
