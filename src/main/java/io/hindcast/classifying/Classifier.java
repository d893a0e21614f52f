package io.hindcast.classifying;

import io.hindcast.report.Action;
import io.hindcast.report.Axis;
import io.hindcast.report.Label;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels one report: triggers and contributing factors, and the Golden Path gaps that it names, each with its evidence. The
 * same report gets the same labels every time; safe from many threads.
 */
public final class Classifier {
    private final Catalogue catalogue;

    /** A classifier that goes by this catalogue. */
    public Classifier(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A classifier with the catalogue that comes with Hindcast. */
    public static Classifier bundled() {
        return new Classifier(Catalogue.bundled());
    }

    /** The catalogue that this classifier goes by. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * The same reading with its categories, factors first, the primary one of each axis before the others; with its Golden
     * Path gaps; and with the actions marked that change the Golden Path. A rejected file comes back as it was.
     */
    public Reading classify(Reading reading) {
        Report report = reading.report();
        if (report.outcome() == Outcome.REJECTED) {
            return reading;
        }
        Rulebook rules = catalogue.rules();
        ProperNames names =
                ProperNames.in(report, name -> catalogue.component(name).isPresent());
        List<Sentence> sentences = Sentences.of(reading, rules.asides(), rules.because(), names);
        List<Action> actions =
                report.actions().stream().map(catalogue.gaps()::marked).toList();
        List<Gap> inCauses = catalogue.gaps().inCauses(sentences);
        List<Finding> findings = new ArrayList<>(rules.findings(sentences));
        inCauses.forEach(gap -> Gaps.asFinding(gap, sentences).ifPresent(findings::add));
        List<Label> given = new ArrayList<>(report.categories());
        given.addAll(StatedWords.in(reading, catalogue));
        List<Label> labels = new ArrayList<>();
        for (Axis axis : List.of(Axis.FACTOR, Axis.TRIGGER)) {
            labels.addAll(Stated.first(axis, given, Verdict.on(axis, findings), catalogue));
        }
        List<Gap> gaps = Gaps.distinct(inCauses, catalogue.gaps().inActions(actions, inCauses));
        return reading.with(report.toBuilder()
                .categories(labels)
                .gaps(gaps.stream().map(Gap::mention).toList())
                .actions(actions)
                .build());
    }
}
