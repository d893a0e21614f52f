package io.hindcast.report;

import java.util.List;

/** What the report says went well, where luck helped, and what needs improvement. */
public record Lessons(List<String> wentWell, List<String> lucky, List<String> improve) {

    /** No lesson given. */
    public static final Lessons NONE = new Lessons(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Lessons {
        wentWell = List.copyOf(wentWell);
        lucky = List.copyOf(lucky);
        improve = List.copyOf(improve);
    }
}
