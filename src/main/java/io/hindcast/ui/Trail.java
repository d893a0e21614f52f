package io.hindcast.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import io.hindcast.report.ReportKey;
import java.util.List;
import java.util.Optional;

/** The list that a reader came from, so that a report's page can say "3 of 23" and lead to its neighbors. Lives as long as the browser's tab is not reloaded. */
record Trail(String name, List<ReportKey> keys) {

    Trail {
        keys = List.copyOf(keys);
    }

    /** The list remembered last in this tab, if this report is on it. */
    static Optional<Trail> of(ReportKey key) {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), Trail.class))
                .filter(trail -> trail.keys.contains(key));
    }

    /** Remembers this list in this tab. */
    void remember() {
        ComponentUtil.setData(UI.getCurrent(), Trail.class, this);
    }

    /** The place of a report on this list, from 1. */
    int place(ReportKey key) {
        return keys.indexOf(key) + 1;
    }

    /** The report that many places further, if there is one. */
    Optional<ReportKey> neighbor(ReportKey key, int step) {
        int index = keys.indexOf(key) + step;
        return index < 0 || index >= keys.size() ? Optional.empty() : Optional.of(keys.get(index));
    }
}
