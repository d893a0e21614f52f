package io.hindcast.archive;

import io.hindcast.report.Action;
import io.hindcast.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays a task or a priority over one action of a report. */
final class ActionLayer {
    private ActionLayer() {}

    static Optional<Layer> of(FactName fact, List<String> actionNames) {
        int index = fact.action().map(actionNames::indexOf).orElse(-1);
        if (index < 0) {
            return Optional.empty();
        }
        boolean task = fact.value().endsWith(".task");
        return Optional.of(new Layer(
                report -> task
                        ? report.actions().get(index).task()
                        : report.actions().get(index).priority(),
                (report, value) -> replace(report, index, task, value)));
    }

    private static Report replace(Report report, int index, boolean task, @Nullable String value) {
        List<Action> actions = new ArrayList<>(report.actions());
        Action read = actions.get(index);
        actions.set(
                index,
                new Action(
                        task ? Objects.requireNonNullElse(value, read.task()) : read.task(),
                        task ? read.priority() : value,
                        read.state(),
                        read.owner(),
                        read.due(),
                        read.ticket(),
                        read.goldenPath(),
                        read.line(),
                        read.doneOn()));
        return report.toBuilder().actions(actions).build();
    }
}
