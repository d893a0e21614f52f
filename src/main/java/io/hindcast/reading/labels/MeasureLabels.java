package io.hindcast.reading.labels;

import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Prefilter;
import io.hindcast.report.Measure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The labels of elapsed times, such as "Time to detect". */
public final class MeasureLabels {
    // the words of stated durations, as domain.md lists them; the first that fits decides.
    private static final Map<Measure, Cue> LABELS = labels();
    private static final String TIME_TO =
            "^(?:mean |total |elapsed )?(?:time|minutes|hours|duration) (?:to|of|until|till|for)\\b";
    private static final Prefilter PREFILTER = Prefilter.of(List.copyOf(LABELS.values()));

    private static final Answers<List<Measure>> ANSWERS = new Answers<>(MeasureLabels::read);

    private MeasureLabels() {}

    /** The measures that the label of this field names; mostly none. */
    public static List<Measure> of(Field field) {
        return ANSWERS.of(field.label());
    }

    private static List<Measure> read(String label) {
        return PREFILTER.in(label).isEmpty()
                ? List.of()
                : LABELS.entrySet().stream()
                        .filter(each -> each.getValue().in(label))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** Whether the label of this field names an elapsed time. */
    public static boolean knows(Field field) {
        return !of(field).isEmpty();
    }

    private static Map<Measure, Cue> labels() {
        Map<Measure, Cue> labels = new EnumMap<>(Measure.class);
        labels.put(Measure.DETECT, label("(?:detect|detection|discover\\w*|notice)|\\bttd\\b|\\bmttd\\b"));
        labels.put(Measure.ACKNOWLEDGE, label("(?:acknowledge\\w*|ack|respond|response)|\\btta\\b|\\bmtta\\b"));
        labels.put(Measure.MITIGATE, label("(?:repair|mitigate|mitigation|fix)|\\bttm\\b|\\bmttm\\b"));
        labels.put(
                Measure.RESTORE,
                label(
                        "(?:recover|recovery|resolve|resolution|restore|restoration)|\\bttr\\b|\\bmttr\\b|^(?:total )?duration$|^lasted$|"
                                + "\\b(?:outage|incident|impact|downtime|disruption|total impact|total outage) (?:duration|time|length|window)\\b|^duration of (?:the )?(?:(?:full|total|complete|whole|main) )?(?:outage|incident|impact|downtime)|^(?:total )?downtime$|^total (?:duration|impact duration)$|^length$|^how long(?: did it last| was it down)?$|\\brecovery time\\b|\\btime down\\b"));
        return labels;
    }

    private static Cue label(String words) {
        return Cue.of(TIME_TO + "[\\w ]{0,24}?\\b" + words);
    }
}
