package io.hindcast.archive;

import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.Report;
import io.hindcast.report.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays root cause, categories and gaps over a report; what the reading has as well keeps its line and quote. */
final class CauseLayers {
    /** Stands between a gap's component, its capability, and the word that says it is a candidate. */
    static final String BETWEEN = " | ";

    static final String CANDIDATE = "candidate";

    private CauseLayers() {}

    /** The rung that says the same is marked as the root cause, the others are not. */
    static Report rootCause(Report report, @Nullable String value) {
        List<Why> whys = report.whys().stream()
                .map(why -> new Why(why.question(), why.answer(), why.answer().equals(value), why.line()))
                .toList();
        return report.toBuilder().rootCause(value).whys(whys).build();
    }

    /** The identifiers on one axis, the primary one first. */
    static @Nullable String categories(Report report, Axis axis) {
        Stream<Label> labels = report.categories().stream().filter(label -> label.axis() == axis);
        return Layer.joined(labels.map(Label::id).toList());
    }

    static Report categories(Report report, Axis axis, @Nullable String value) {
        List<Label> labels = new ArrayList<>();
        for (String id : Layer.lines(value)) {
            Label read = report.categories().stream()
                    .filter(label -> label.axis() == axis && label.id().equals(id))
                    .findFirst()
                    .orElse(null);
            boolean primary = labels.isEmpty();
            labels.add(new Label(
                    axis,
                    id,
                    primary,
                    Basis.CORRECTED,
                    read == null ? null : read.quote(),
                    read == null ? null : read.line()));
        }
        Stream<Label> others = report.categories().stream().filter(label -> label.axis() != axis);
        List<Label> all = axis == Axis.FACTOR
                ? Stream.concat(labels.stream(), others).toList()
                : Stream.concat(others, labels.stream()).toList();
        return report.toBuilder().categories(all).build();
    }

    static @Nullable String gaps(Report report) {
        return text(report.gaps());
    }

    private static @Nullable String text(List<GapMention> gaps) {
        return Layer.joined(gaps.stream().map(CauseLayers::text).distinct().toList());
    }

    private static String text(GapMention gap) {
        List<String> parts = new ArrayList<>(List.of(gap.component()));
        parts.add(Objects.requireNonNullElse(gap.capability(), ""));
        if (gap.candidate()) {
            parts.add(CANDIDATE);
        }
        return String.join(BETWEEN, parts);
    }

    static Report gaps(Report report, @Nullable String value) {
        List<GapMention> gaps = gaps(value).stream()
                .map(gap -> report.gaps().stream()
                        .filter(read -> GapId.of(read).equals(GapId.of(gap)))
                        .findFirst()
                        .orElse(gap))
                .toList();
        return report.toBuilder().gaps(gaps).build();
    }

    /** The gaps of a text, without words and lines. */
    static List<GapMention> gaps(@Nullable String value) {
        return Layer.lines(value).stream().map(CauseLayers::gap).toList();
    }

    /** A correction of gaps that names them as they are meant now; any other one as it is. */
    static NewValue meant(NewValue correction, UnaryOperator<List<GapMention>> meanings) {
        return correction.fact().equals(FactName.GAPS)
                ? new NewValue(correction.fact(), text(meanings.apply(gaps(correction.value()))))
                : correction;
    }

    private static GapMention gap(String line) {
        List<String> parts =
                List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
        String capability = parts.size() < 2 || parts.get(1).isEmpty() ? null : parts.get(1);
        boolean candidate = parts.contains(CANDIDATE) && parts.indexOf(CANDIDATE) > 1;
        return new GapMention(parts.getFirst(), capability, candidate, "", 0);
    }
}
