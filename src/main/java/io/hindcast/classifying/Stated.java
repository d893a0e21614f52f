package io.hindcast.classifying;

import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.Label;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a report states, or a person corrected, above what rules derive. */
final class Stated {
    private Stated() {}

    /** The labels of one axis: those stated first, then the derived ones that do not repeat or contradict them. */
    static List<Label> first(Axis axis, List<Label> given, List<Label> derived, Catalogue catalogue) {
        List<Label> labels = new ArrayList<>();
        for (Label one : given) {
            if (one.axis() == axis && one.basis() != Basis.DERIVED) {
                String id = catalogue.idOf(axis, one.id()).orElse(one.id());
                if (labels.stream().noneMatch(earlier -> earlier.id().equals(id))) {
                    labels.add(new Label(axis, id, labels.isEmpty(), one.basis(), one.quote(), one.line()));
                }
            }
        }
        boolean stated = !labels.isEmpty();
        for (Label one : derived) {
            boolean repeats = labels.stream().anyMatch(earlier -> earlier.id().equals(one.id()));
            if (!stated) {
                labels.add(one);
            } else if (!repeats && !one.id().equals(Category.UNKNOWN)) {
                labels.add(new Label(axis, one.id(), false, one.basis(), one.quote(), one.line(), one.rule()));
            }
        }
        return labels;
    }
}
