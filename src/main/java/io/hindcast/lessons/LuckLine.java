package io.hindcast.lessons;

import io.hindcast.insight.incidents.IncidentLine;
import io.hindcast.lessons.ListedFixLine.Listed;
import io.hindcast.lessons.LuckEntry.RanOut;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A luck of the register, as the command line and the REST API print it: what answers it, and where it may have run out. */
public record LuckLine(IncidentLine incident, Quote luck, List<Listed> actions, List<Out> ranOut) {

    /** Copies the lists. */
    public LuckLine {
        actions = List.copyOf(actions);
        ranOut = List.copyOf(ranOut);
    }

    /**
     * A later incident in which it may have run out; {@code sameFault} where the words are like a cause of the lucky incident
     * rather than like the luck; {@code same} is a person's answer, null until there is one.
     */
    public record Out(
            IncidentLine incident,
            Quote quote,
            double likeness,
            List<String> sharedWords,
            boolean sameFault,
            @Nullable Boolean same) {

        /** Copies the list. */
        public Out {
            sharedWords = List.copyOf(sharedWords);
        }

        static Out of(RanOut out) {
            return new Out(
                    IncidentLine.of(out.incident()),
                    out.quote(),
                    Math.round(out.likeness() * 1000) / 1000.0,
                    out.sharedWords(),
                    out.sameFault(),
                    out.answer() == null ? null : Boolean.valueOf(out.isPossible()));
        }
    }

    /** The columns of a table of luck: those of the incident, then these. */
    public static final List<String> COLUMNS = Stream.concat(
                    IncidentLine.COLUMNS.stream(), Stream.of("luck", "luckLine", "actions", "mayHaveRunOut", "ranOut"))
            .toList();

    /** The line of this luck. */
    public static LuckLine of(LuckEntry entry) {
        return new LuckLine(
                IncidentLine.of(entry.incident()),
                entry.luck(),
                entry.actions().stream().map(Listed::of).toList(),
                entry.ranOut().stream().map(Out::of).toList());
    }

    /** The cells of its row, in the order of {@link #COLUMNS}; incidents that somebody said no to are left out. */
    public List<String> cells() {
        return Stream.concat(
                        incident.cells().stream(),
                        Stream.of(
                                luck.words(),
                                Integer.toString(luck.line()),
                                actions.stream()
                                        .map(action -> action.task() + " ("
                                                + action.state().id() + ")")
                                        .collect(Collectors.joining("; ")),
                                keys(null),
                                keys(true)))
                .toList();
    }

    private String keys(@Nullable Boolean answer) {
        return ranOut.stream()
                .filter(out -> Objects.equals(out.same(), answer))
                .map(out -> out.incident().key().value())
                .collect(Collectors.joining("; "));
    }
}
