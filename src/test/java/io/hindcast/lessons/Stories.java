package io.hindcast.lessons;

import io.hindcast.report.Reading;
import java.util.List;

/** Small archives with something in common, for tests of other rooms. */
public final class Stories {
    private Stories() {}

    /** The report {@code lost} (cause in line 10), whose fix the report {@code jam} had asked for (line 20). */
    public static List<Reading> listedFix() {
        return List.of(
                Story.of("jam", "2025-01-10", "labels")
                        .asksFor("Add a spool on disk to the label printer driver")
                        .read(),
                Story.of("lost", "2025-03-10", "returns")
                        .rootCause("The label printer driver keeps no spool on disk, so a restart loses what waits.")
                        .restoredAfter(90)
                        .read());
    }
}
