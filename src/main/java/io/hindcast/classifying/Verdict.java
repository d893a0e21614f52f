package io.hindcast.classifying;

import static java.util.stream.Collectors.groupingBy;

import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Weighs the findings on one axis. In one sentence the loudest finding for a category counts whole and each other a quarter;
 * over the sentences the first counts whole and each further one half of the one before, so that a long report does not win
 * by repetition. What stays below {@link #ENOUGH} is not said at all, nor is a factor that {@link Doubt} holds back: an unknown label
 * is better than a wrong one.
 */
final class Verdict {
    /** As much as a strong match in the summary. */
    static final double ENOUGH = 6;

    /** A further label needs this share of what the primary one has. */
    private static final double SHARE_OF_FURTHER = 0.4;

    private static final int MOST_LABELS = 3;

    private Verdict() {}

    /** What the findings say on an axis in a report of these sentences. */
    static List<Label> on(Axis axis, List<Finding> findings, List<Sentence> sentences) {
        Map<String, List<Finding>> byCategory = findings.stream()
                .filter(finding -> finding.axis() == axis && finding.weight() > 0)
                .collect(groupingBy(Finding::category));
        List<Weighed> weighed = byCategory.values().stream()
                .map(Verdict::weigh)
                .sorted(Comparator.comparingDouble(Weighed::weight)
                        .reversed()
                        .thenComparing(one -> one.best.category()))
                .toList();
        return axis == Axis.FACTOR && Doubt.isAbout(weighed, sentences)
                ? labels(axis, List.of())
                : labels(
                        axis,
                        weighed.stream().filter(one -> one.weight >= ENOUGH).toList());
    }

    private static List<Label> labels(Axis axis, List<Weighed> weighed) {
        if (weighed.isEmpty()) {
            return List.of(new Label(axis, Category.UNKNOWN, true, Basis.DERIVED, null, null));
        }
        double top = weighed.getFirst().weight;
        List<Label> labels = new ArrayList<>();
        for (Weighed one : weighed) {
            boolean first = labels.isEmpty();
            boolean unknown = one.best.category().equals(Category.UNKNOWN);
            if (first || (one.weight >= top * SHARE_OF_FURTHER && !unknown && labels.size() < MOST_LABELS)) {
                labels.add(label(one.best, first));
            }
        }
        return labels;
    }

    private static Label label(Finding best, boolean primary) {
        Sentence sentence = best.sentence();
        return new Label(
                best.axis(),
                best.category(),
                primary,
                Basis.DERIVED,
                sentence.quote(best.from(), best.to()),
                sentence.line(),
                best.told());
    }

    private static Weighed weigh(List<Finding> findings) {
        List<Double> sentences = findings.stream().collect(groupingBy(Finding::sentence)).values().stream()
                .map(Verdict::inOneSentence)
                .sorted(Comparator.reverseOrder())
                .toList();
        double weight = 0;
        double share = 1;
        for (double one : sentences) {
            weight += one * share;
            share /= 2;
        }
        Finding best = findings.stream()
                .max(Comparator.comparingDouble(Finding::weight))
                .orElseThrow();
        return new Weighed(best, weight, sentences.size());
    }

    private static double inOneSentence(List<Finding> findings) {
        double loudest = findings.stream().mapToDouble(Finding::weight).max().orElse(0);
        double all = findings.stream().mapToDouble(Finding::weight).sum();
        return loudest + (all - loudest) / 4;
    }

    /** A category with its loudest finding, what it weighs, and how many sentences speak for it. */
    record Weighed(Finding best, double weight, int sentences) {}
}
