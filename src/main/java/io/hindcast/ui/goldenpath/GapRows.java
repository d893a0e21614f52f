package io.hindcast.ui.goldenpath;

import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.ledger.Effect;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.GapState;
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
            "Share of the year's lost hours",
            "First seen",
            "Last seen",
            "Median days between",
            "Closed on",
            "Hit again with",
            "Same cause confirmed",
            "Did the fix work",
            "EA actions",
            "Reports");

    private GapRows() {}

    static List<List<String>> of(List<Gap> gaps) {
        return Stream.concat(Stream.of(HEAD), gaps.stream().map(GapRows::row)).toList();
    }

    private static List<String> row(Gap gap) {
        String capability = gap.id().capability();
        Incident back = gap.state() == GapState.RECURRED ? gap.cameBackWith() : null;
        Effect effect = gap.effect();
        return List.of(
                gap.id().component(),
                capability == null ? "" : capability,
                gap.state().id(),
                Integer.toString(gap.incidents().size()),
                String.join("; ", gap.services()),
                number(gap.hoursLost(), 100),
                Integer.toString(gap.restore().unknown()),
                number(gap.year().value(), 1000),
                day(gap.firstSeen()),
                day(gap.lastSeen()),
                number(gap.medianDaysBetween(), 10),
                day(gap.closedOn()),
                back == null ? "" : back.key().value(),
                back == null ? "" : gap.isConfirmed() ? "yes" : "not yet",
                effect == null ? "" : effect.verdict().id(),
                GapWords.actions(gap.actions()),
                String.join(
                        "; ",
                        gap.incidents().stream().map(one -> one.key().value()).toList()));
    }

    private static String number(@Nullable Double number, int parts) {
        return number == null ? "" : Double.toString(Math.round(number * parts) / (double) parts);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
