package io.hindcast.ui.search;

import io.hindcast.searching.Hit;
import io.hindcast.searching.Incident;
import io.hindcast.searching.Remedy;
import io.hindcast.searching.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The hits of a search as rows of a CSV file; lists inside a cell are separated by semicolons. */
final class HitsCsv {
    private static final List<String> HEAD = List.of(
            "key",
            "title",
            "date",
            "severity",
            "services",
            "categories",
            "triggers",
            "components",
            "minutes to restore",
            "score",
            "what fixed it");

    private HitsCsv() {}

    static List<List<String>> rows(SearchResult result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        result.hits().forEach(hit -> rows.add(row(hit)));
        return rows;
    }

    private static List<String> row(Hit hit) {
        Incident incident = hit.incident();
        return List.of(
                incident.key().value(),
                incident.title(),
                Objects.toString(incident.date(), ""),
                Objects.toString(incident.severity(), ""),
                String.join("; ", incident.services()),
                String.join("; ", incident.factors()),
                String.join("; ", incident.triggers()),
                String.join("; ", incident.components()),
                Objects.toString(incident.restoreMinutes(), ""),
                String.valueOf(hit.score()),
                String.join("; ", incident.remedies().stream().map(Remedy::text).toList()));
    }
}
