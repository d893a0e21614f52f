package io.hindcast.classifying;

import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Axis;
import io.hindcast.report.Label;
import io.hindcast.report.Passage;
import io.hindcast.report.Passage.Role;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import io.hindcast.report.Why;
import java.util.ArrayList;
import java.util.List;

/** A report told in a few sentences, each on a line of its own from 1. */
final class Told {
    private final List<Passage> passages = new ArrayList<>();
    private final List<Why> whys = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Label> stated = new ArrayList<>();
    private String text = "";
    private int line;

    Told says(Role role, String text) {
        passages.add(new Passage(role, ++line, text));
        return this;
    }

    Told head(String head) {
        text = head;
        return this;
    }

    Told rootCause(String text) {
        whys.add(new Why(null, text, true, ++line));
        return this;
    }

    Told why(String text) {
        whys.add(new Why(null, text, false, ++line));
        return this;
    }

    Told action(String task, boolean goldenPath) {
        actions.add(new Action(task, null, ActionState.OPEN, null, null, null, goldenPath, ++line));
        return this;
    }

    Told stated(Label label) {
        stated.add(label);
        return this;
    }

    Reading reading() {
        Report report = new ReportBuilder(new ReportKey("told"), new Source("told.md", null, "0", "markdown"))
                .whys(whys)
                .actions(actions)
                .categories(stated)
                .build();
        return new Reading(report, text, passages);
    }

    Report classified() {
        return Classified.BY.classify(reading()).report();
    }

    List<String> factors() {
        return ids(Axis.FACTOR);
    }

    List<String> triggers() {
        return ids(Axis.TRIGGER);
    }

    private List<String> ids(Axis axis) {
        return classified().categories().stream()
                .filter(label -> label.axis() == axis)
                .map(Label::id)
                .toList();
    }

    private static final class Classified {
        static final Classifier BY = Classifier.bundled();
    }
}
