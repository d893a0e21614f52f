package io.hindcast.insight.table;

import io.hindcast.archive.FactName;
import io.hindcast.archive.ReportFacts;
import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.Compliance;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of one report, said as briefly as a test can say them. */
public final class Facts {
    private final String key;
    private @Nullable LocalDate date;
    private @Nullable Severity severity;
    private List<String> services = List.of();
    private final Map<Measure, Integer> minutes = new EnumMap<>(Measure.class);
    private final List<Label> labels = new ArrayList<>();
    private final List<GapMention> gaps = new ArrayList<>();
    private Compliance compliance = Compliance.NONE;
    private final Set<FactName> corrected = new HashSet<>();

    private Facts(String key) {
        this.key = key;
    }

    public static Facts report(String key) {
        return new Facts(key);
    }

    public Facts on(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    public Facts severity(int level) {
        severity = new Severity(level);
        return this;
    }

    public Facts services(String... names) {
        services = List.of(names);
        return this;
    }

    public Facts minutes(Measure measure, int value) {
        minutes.put(measure, value);
        return this;
    }

    public Facts restored(int value) {
        return minutes(Measure.RESTORE, value);
    }

    public Facts factors(String... ids) {
        return labels(Axis.FACTOR, ids);
    }

    public Facts triggers(String... ids) {
        return labels(Axis.TRIGGER, ids);
    }

    public Facts gap(String component, @Nullable String capability) {
        gaps.add(new GapMention(component, capability, false, component + " lacks " + capability, 10));
        return this;
    }

    public Facts gapInLine(String component, String capability, int line) {
        gaps.add(new GapMention(component, capability, false, "EA: " + capability, line));
        return this;
    }

    public Facts candidate(String component) {
        gaps.add(new GapMention(component, null, true, component + " is too weak", 11));
        return this;
    }

    /** A candidate with a capability. */
    public Facts candidate(String component, String capability) {
        gaps.add(new GapMention(component, capability, true, component + " lacks " + capability, 11));
        return this;
    }

    public Facts compliance(@Nullable Boolean shared, @Nullable Boolean ticketed, @Nullable Boolean linked) {
        compliance = new Compliance(shared, ticketed, linked);
        return this;
    }

    public Facts corrected(Axis axis) {
        corrected.add(FactName.of(axis));
        return this;
    }

    public ReportFacts build() {
        return new ReportFacts(
                "test",
                new ReportKey(key),
                "Report " + key,
                date,
                severity,
                services,
                List.of(),
                minutes,
                labels,
                gaps,
                List.of(),
                List.of(),
                null,
                compliance,
                corrected);
    }

    private Facts labels(Axis axis, String... ids) {
        for (String id : ids) {
            labels.add(new Label(axis, id, id.equals(ids[0]), Basis.DERIVED, "words", 7));
        }
        return this;
    }
}
