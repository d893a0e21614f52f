package io.hindcast.ui.actions;

import io.hindcast.followup.FollowedAction;
import io.hindcast.lessons.LuckEntry;
import io.hindcast.lessons.LuckEntry.RanOut;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The luck register as rows of a CSV file. */
final class LuckRows {
    private static final List<String> HEAD =
            List.of("Date", "Report", "Services", "Luck", "Line", "Actions", "May have run out in", "Said");

    private LuckRows() {}

    static List<List<String>> of(List<LuckEntry> entries) {
        return Stream.concat(Stream.of(HEAD), entries.stream().map(LuckRows::row))
                .toList();
    }

    private static List<String> row(LuckEntry entry) {
        return List.of(
                Objects.toString(entry.incident().date(), ""),
                entry.incident().key().value(),
                String.join("; ", entry.incident().services()),
                entry.luck().words(),
                Integer.toString(entry.luck().line()),
                entry.actions().stream().map(FollowedAction::task).collect(Collectors.joining("; ")),
                entry.ranOut().stream().map(out -> out.incident().key().value()).collect(Collectors.joining("; ")),
                entry.ranOut().stream().map(LuckRows::said).collect(Collectors.joining("; ")));
    }

    private static String said(RanOut out) {
        if (out.answer() == null) {
            return "possible";
        }
        return (out.answer().yes() ? "ran out" : "did not") + " ("
                + out.answer().said().by() + ")";
    }
}
