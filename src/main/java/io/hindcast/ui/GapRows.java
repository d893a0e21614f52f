package io.hindcast.ui;

import io.hindcast.insight.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ledger as rows of a CSV file. */
final class GapRows {
    private static final List<String> HEAD = List.of(
            "Component",
            "Lacks",
            "State",
            "Incidents",
            "Services",
            "Hours lost",
            "Incidents with unknown hours",
            "First seen",
            "Last seen",
            "Closed on",
            "EA actions",
            "Reports");

    private GapRows() {}

    static List<List<String>> of(List<Gap> gaps) {
        return Stream.concat(Stream.of(HEAD), gaps.stream().map(GapRows::row)).toList();
    }

    private static List<String> row(Gap gap) {
        String capability = gap.id().capability();
        Double hours = gap.hoursLost();
        return List.of(
                gap.id().component(),
                capability == null ? "" : capability,
                gap.state().id(),
                Integer.toString(gap.incidents().size()),
                String.join("; ", gap.services()),
                hours == null ? "" : Double.toString(Math.round(hours * 100) / 100.0),
                Integer.toString(gap.restore().unknown()),
                day(gap.firstSeen()),
                day(gap.lastSeen()),
                day(gap.closedOn()),
                GapWords.actions(gap.actions()),
                String.join(
                        "; ",
                        gap.incidents().stream().map(one -> one.key().value()).toList()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
