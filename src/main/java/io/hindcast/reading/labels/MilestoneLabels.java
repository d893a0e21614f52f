package io.hindcast.reading.labels;

import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Prefilter;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Milestone;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The labels of instants, such as "Detected at". */
public final class MilestoneLabels {
    // the words of stated instants, as domain.md lists them; the first that fits decides.
    private static final Map<Milestone, Cue> WORDS = words();
    private static final Prefilter PREFILTER = Prefilter.of(List.copyOf(WORDS.values()));
    private static final Cue NO_INSTANT = Cue.of(
            "^(?:time|mean time|minutes|hours) (?:to|between|until)\\b|\\bduration\\b|\\bby$|\\b(?:detected|reported|resolved|closed|fixed|opened) by\\b|\\breported (?:in|to|as)\\b|\\bend users?\\b|\\bfront ?end\\b|\\bback ?end\\b|\\bhow\\b|\\bpublish|\\bmeeting\\b");
    private static final Cue IMPACT = Cue.of("\\bimpact\\b");
    private static final int MOST_WORDS = 5;

    private static final Answers<Optional<Milestone>> ANSWERS =
            new Answers<>(label -> Optional.ofNullable(read(label)));

    private MilestoneLabels() {}

    /** The milestone that this field's label names, or null. */
    public static @Nullable Milestone of(Field field) {
        return ANSWERS.of(field.label()).orElse(null);
    }

    /** Whether this field's label speaks of the impact and not of the whole incident, "Impact end". */
    public static boolean isOfImpact(Field field) {
        return IMPACT.in(field.label());
    }

    private static @Nullable Milestone read(String label) {
        BitSet possible = PREFILTER.in(label);
        if (possible.isEmpty() || Words.count(label) > MOST_WORDS || NO_INSTANT.in(label)) {
            return null;
        }
        for (Map.Entry<Milestone, Cue> each : WORDS.entrySet()) {
            if (each.getValue().in(label)) {
                return each.getKey();
            }
        }
        return null;
    }

    private static Map<Milestone, Cue> words() {
        Map<Milestone, Cue> words = new LinkedHashMap<>();
        words.put(
                Milestone.DETECTED,
                Cue.of(
                        "\\b(?:first detected|detected|detect time|detection|alerted|noticed|discovered|first alert|first noticed|reported)\\b"));
        words.put(Milestone.ACKNOWLEDGED, Cue.of("\\b(?:declared|acknowledged|opened|accepted at)\\b"));
        words.put(
                Milestone.MITIGATED,
                Cue.of("\\b(?:repaired|mitigated|mitigation|fixed|service restored|restored|recovered)\\b"));
        words.put(
                Milestone.RESOLVED,
                Cue.of(
                        "\\b(?:resolved|closed|all clear|end|ended|ends|end time|end date|finished|over|resolution|resolution time|to)\\b"));
        words.put(
                Milestone.BEGAN,
                Cue.of(
                        "\\b(?:start|started|starts|began|begin|from|impact began|onset|beginning|fault occurs|fault occurred|occurred)\\b"));
        return words;
    }
}
