package io.hindcast.archive;

import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.Report;
import io.hindcast.report.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        return Layer.joined(report.gaps().stream().map(CauseLayers::text).toList());
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
        List<GapMention> gaps =
                Layer.lines(value).stream().map(line -> gap(report, line)).toList();
        return report.toBuilder().gaps(gaps).build();
    }

    private static GapMention gap(Report report, String line) {
        List<String> parts =
                List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
        String capability = parts.size() < 2 || parts.get(1).isEmpty() ? null : parts.get(1);
        boolean candidate = parts.contains(CANDIDATE) && parts.indexOf(CANDIDATE) > 1;
        return report.gaps().stream()
                .filter(read ->
                        read.component().equals(parts.getFirst()) && Objects.equals(read.capability(), capability))
                .findFirst()
                .orElseGet(() -> new GapMention(parts.getFirst(), capability, candidate, "", 0));
    }
}
