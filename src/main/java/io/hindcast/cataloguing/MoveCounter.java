package io.hindcast.cataloguing;

import io.hindcast.archive.FactName;
import io.hindcast.archive.LabeledReport;
import io.hindcast.cataloguing.Move.Example;
import io.hindcast.cataloguing.Move.Kind;
import io.hindcast.report.Axis;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.Labeling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts label by label what moves; safe from many threads. */
final class MoveCounter {
    private static final int EXAMPLES = 5;

    private final Map<Name, Tally> tallies = new HashMap<>();
    private long reports;
    private long moving;
    private long corrected;

    private record Name(Kind kind, String label) {}

    private record Words(@Nullable String quote, @Nullable Integer line) {}

    private static final class Tally {
        private final List<Example> gaining = new ArrayList<>();
        private final List<Example> losing = new ArrayList<>();
        private long gained;
        private long lost;

        void add(Example example) {
            List<Example> few = example.gains() ? gaining : losing;
            if (example.gains()) {
                gained++;
            } else {
                lost++;
            }
            few.add(example);
            few.sort(Comparator.comparing((Example one) -> one.archive())
                    .thenComparing(one -> one.key().value()));
            if (few.size() > EXAMPLES) {
                few.removeLast();
            }
        }
    }

    /** Adds reports that keep their labels. */
    synchronized void addUnmoved(int count) {
        reports += count;
    }

    /** Adds a report with the labels that it would have; returns whether any would differ. */
    synchronized boolean add(LabeledReport report, Labeling next) {
        reports++;
        if (next.equals(report.labels())) {
            return false;
        }
        boolean moves = false;
        boolean kept = false;
        for (Kind kind : Kind.values()) {
            Map<String, Words> before = labels(kind, report.labels());
            Map<String, Words> after = labels(kind, next);
            if (!before.keySet().equals(after.keySet())) {
                if (report.corrected().contains(fact(kind))) {
                    kept = true;
                } else {
                    moves = true;
                    after.forEach((label, words) -> tell(before, report, kind, label, words, true));
                    before.forEach((label, words) -> tell(after, report, kind, label, words, false));
                }
            }
        }
        moving += moves ? 1 : 0;
        corrected += kept ? 1 : 0;
        return moves;
    }

    /** What was counted. */
    synchronized Moves moves() {
        return new Moves(
                reports,
                moving,
                corrected,
                tallies.entrySet().stream()
                        .map(entry -> move(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingLong((Move move) -> -move.gained() - move.lost())
                                .thenComparing(Move::kind)
                                .thenComparing(Move::label))
                        .toList());
    }

    private static Move move(Name name, Tally tally) {
        List<Example> examples = new ArrayList<>(tally.gaining);
        examples.addAll(tally.losing);
        return new Move(name.kind(), name.label(), tally.gained, tally.lost, examples);
    }

    private void tell(
            Map<String, Words> others, LabeledReport report, Kind kind, String label, Words words, boolean gains) {
        if (!others.containsKey(label)) {
            tallies.computeIfAbsent(new Name(kind, label), unknown -> new Tally())
                    .add(new Example(
                            report.archive(), report.key(), report.title(), gains, words.quote(), words.line()));
        }
    }

    private static FactName fact(Kind kind) {
        return switch (kind) {
            case FACTOR -> FactName.of(Axis.FACTOR);
            case TRIGGER -> FactName.of(Axis.TRIGGER);
            case GAP -> FactName.GAPS;
        };
    }

    private static Map<String, Words> labels(Kind kind, Labeling labeling) {
        Map<String, Words> labels = new LinkedHashMap<>();
        if (kind == Kind.GAP) {
            for (GapMention gap : labeling.gaps()) {
                labels.put(
                        gap.component() + " – "
                                + Objects.requireNonNullElse(gap.capability(), "what it lacks is not said"),
                        new Words(gap.quote(), gap.line()));
            }
            return labels;
        }
        Axis axis = kind == Kind.FACTOR ? Axis.FACTOR : Axis.TRIGGER;
        for (Label label : labeling.categories()) {
            if (label.axis() == axis) {
                labels.put(label.id(), new Words(label.quote(), label.line()));
            }
        }
        return labels;
    }
}
