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

    /** The luck of the report {@code tape} (line 30), which ran out in the report {@code blank}. */
    public static List<Reading> luckThatRanOut() {
        return List.of(
                Story.of("tape", "2025-01-10", "orders")
                        .lucky("The tape from the cellar still had the orders on it.")
                        .read(),
                Story.of("blank", "2025-06-10", "orders")
                        .improve("The tape in the cellar was blank, and orders were lost.")
                        .read());
    }

    /** The luck of the report {@code copy}, which an action of it answers by its words. */
    public static List<Reading> luckWithAnAction() {
        return List.of(Story.of("copy", "2025-03-10", "billing")
                .lucky("A copy of the invoices was on the laptop of the auditor.")
                .asksFor("Keep a copy of the invoices off the laptop")
                .read());
    }

    /** Two services whose different root causes (line 12) rest on the same why (line 11). */
    public static List<Reading> sharedWhy() {
        return List.of(
                Story.of("a", "2025-01-10", "labels")
                        .why("Labels were blank.")
                        .why("Rehearsals never carry production load.")
                        .rootCause("The spool is kept in memory.")
                        .read(),
                Story.of("b", "2025-02-10", "mail")
                        .why("Mail was late.")
                        .why("Our rehearsals carry no production load at all.")
                        .rootCause("A lock is taken twice.")
                        .read());
    }
}
