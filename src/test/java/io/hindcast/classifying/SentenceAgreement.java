package io.hindcast.classifying;

import io.hindcast.report.Axis;
import io.hindcast.report.Passage.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how often rules say of single sentences what readers say, and what they say instead. */
final class SentenceAgreement {
    private final Map<String, Integer> confused = new TreeMap<>();
    private int sentences;
    private int right;
    private int said;
    private int saidRight;
    private int causes;
    private int causesRight;

    /** Scores the sentences, each told as a root cause (for factors) or as a summary (for triggers). */
    static SentenceAgreement on(List<LabeledSentence> labeled, Axis axis) {
        SentenceAgreement agreement = new SentenceAgreement();
        labeled.forEach(one -> agreement.add(one, axis, rulesSay(one.text(), axis)));
        return agreement;
    }

    /** Of the labels given, how many are right. */
    double precision() {
        return (double) saidRight / said;
    }

    /** The counts as a row of a table, and what was confused, most often first. */
    String row(String title) {
        return "| "
                + String.join(
                        " | ",
                        title,
                        String.valueOf(sentences),
                        Share.of(right, sentences),
                        Share.of(saidRight, said),
                        Share.of(causesRight, causes))
                + " |\n";
    }

    String confusion() {
        StringBuilder table = new StringBuilder();
        confused.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(one -> table.append("| ")
                        .append(one.getKey())
                        .append(" | ")
                        .append(one.getValue())
                        .append(" |\n"));
        return table.toString();
    }

    private void add(LabeledSentence one, Axis axis, String label) {
        boolean agrees = one.isRight(axis, label);
        sentences++;
        right += agrees ? 1 : 0;
        if (!label.equals(LabeledSentence.NONE)) {
            said++;
            saidRight += agrees ? 1 : 0;
        }
        if (!one.isRight(axis, LabeledSentence.NONE)) {
            causes++;
            causesRight += agrees ? 1 : 0;
        }
        if (!agrees) {
            confused.merge(one.labels(axis).first() + " | " + label, 1, Integer::sum);
        }
    }

    private static String rulesSay(String text, Axis axis) {
        Told told = axis == Axis.FACTOR ? new Told().rootCause(text) : new Told().says(Role.SUMMARY, text);
        String label = axis == Axis.FACTOR
                ? told.factors().getFirst()
                : told.triggers().getFirst();
        return label.equals(Category.UNKNOWN) ? LabeledSentence.NONE : label;
    }
}
