package io.hindcast.classifying;

import io.hindcast.report.Action;
import io.hindcast.report.Axis;
import io.hindcast.report.Label;
import io.hindcast.report.LabelSource;
import io.hindcast.report.Labeling;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Labels one report: triggers and contributing factors, and the Golden Path gaps that it names, each with its evidence. The
 * same report gets the same labels every time from the same catalogue; safe from many threads.
 */
public final class Classifier {
    private final Supplier<Catalogue> current;

    /** A classifier that goes by this catalogue. */
    public Classifier(Catalogue catalogue) {
        this(() -> catalogue);
    }

    /** A classifier that goes by the catalogue as it is when a report comes. */
    Classifier(Supplier<Catalogue> current) {
        this.current = current;
    }

    /** A classifier with the catalogue that comes with Hindcast. */
    public static Classifier bundled() {
        return new Classifier(Catalogue.bundled());
    }

    /** The catalogue that this classifier goes by now. */
    public Catalogue catalogue() {
        return current.get();
    }

    /**
     * The same reading with its categories and Golden Path gaps, with the actions marked that change the Golden Path, and with
     * what the labels were derived from. A rejected file comes back as it was.
     */
    public Reading classify(Reading reading) {
        Report report = reading.report();
        if (report.outcome() == Outcome.REJECTED) {
            return reading;
        }
        Catalogue catalogue = current.get();
        Material material = Material.of(reading);
        Labeling labels = label(material, catalogue);
        return reading.labeled(
                report.toBuilder()
                        .categories(labels.categories())
                        .gaps(labels.gaps())
                        .actions(marked(report.actions(), labels.goldenPath()))
                        .build(),
                new LabelSource(catalogue.fingerprint(), material.text()));
    }

    /**
     * The labels of a report from what earlier ones were derived from ({@link LabelSource#text()}): the same as reading the report
     * again would give. Throws {@link IllegalArgumentException} where the text is something else.
     */
    public Labeling label(String source) {
        return label(Material.of(source), current.get());
    }

    private static Labeling label(Material material, Catalogue catalogue) {
        Evaluation evaluation = Evaluation.of(material, catalogue);
        List<Label> given = new ArrayList<>(material.given());
        material.stated().forEach(words -> words.label(catalogue).ifPresent(given::add));
        List<Label> labels = new ArrayList<>();
        for (Axis axis : List.of(Axis.FACTOR, Axis.TRIGGER)) {
            labels.addAll(Stated.first(
                    axis, given, Verdict.on(axis, evaluation.findings(), evaluation.sentences()), catalogue));
        }
        List<Action> actions = material.actions().stream()
                .map(Material.Task::action)
                .map(catalogue.gaps()::marked)
                .toList();
        List<Gap> gaps = Gaps.distinct(
                evaluation.gapsInCauses(), catalogue.gaps().inActions(actions, evaluation.gapsInCauses()));
        return new Labeling(
                labels,
                gaps.stream().map(gap -> NamedBy.told(catalogue, gap.mention())).toList(),
                actions.stream().map(Action::goldenPath).toList());
    }

    /** What rules and names of a catalogue find in a report. */
    private record Evaluation(List<Sentence> sentences, List<Gap> gapsInCauses, List<Finding> findings) {

        static Evaluation of(Material material, Catalogue catalogue) {
            ProperNames names = ProperNames.among(
                    material.services(), name -> catalogue.component(name).isPresent());
            List<Sentence> sentences = catalogue.rules().countable(material.said(), names);
            List<Gap> inCauses = catalogue.gaps().inCauses(sentences);
            List<Finding> findings = new ArrayList<>(catalogue.rules().findings(sentences));
            inCauses.forEach(gap -> Gaps.asFinding(gap, sentences).ifPresent(findings::add));
            return new Evaluation(sentences, inCauses, findings);
        }
    }

    private static List<Action> marked(List<Action> actions, List<Boolean> goldenPath) {
        List<Action> marked = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            marked.add(GapFinder.marking(actions.get(i), goldenPath.get(i)));
        }
        return marked;
    }
}
