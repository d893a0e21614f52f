package io.hindcast.archive;

import io.hindcast.report.Axis;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.Report;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Reads what reports are called, and nothing else of them. */
@Component
class LabelsReader {
    private static final Set<FactName> NAMES =
            Set.of(FactName.of(Axis.FACTOR), FactName.of(Axis.TRIGGER), FactName.GAPS);
    private static final Source NOWHERE = new Source("", null, "", "");

    private final NamedParameterJdbcOperations jdbc;
    private final CorrectionRows corrections;
    private final ObjectProvider<GapMeanings> meanings;

    LabelsReader(NamedParameterJdbcOperations jdbc, CorrectionRows corrections, ObjectProvider<GapMeanings> meanings) {
        this.jdbc = jdbc;
        this.corrections = corrections;
        this.meanings = meanings;
    }

    /** Hands over what these reports of an archive are called. */
    void read(String archive, Map<Long, ReportKey> reports, Consumer<ReportLabels> visitor) {
        if (reports.isEmpty()) {
            return;
        }
        Map<Long, List<Label>> labels = Parts.LABELS.read(jdbc, reports.keySet());
        Map<Long, List<GapMention>> gaps = Parts.GAPS.read(jdbc, reports.keySet());
        Map<Long, List<NewValue>> corrected = corrections.standing(reports.keySet());
        reports.forEach((id, key) -> {
            Report read = new ReportBuilder(key, NOWHERE)
                    .categories(labels.getOrDefault(id, List.of()))
                    .gaps(meant(gaps.getOrDefault(id, List.of())))
                    .build();
            Report report = Overlay.over(read, List.of(), names(corrected.getOrDefault(id, List.of())));
            visitor.accept(new ReportLabels(archive, key, report.categories(), report.gaps()));
        });
    }

    private List<NewValue> names(List<NewValue> corrected) {
        return corrected.stream()
                .filter(correction -> NAMES.contains(correction.fact()))
                .map(correction -> CauseLayers.meant(correction, this::meant))
                .toList();
    }

    private List<GapMention> meant(List<GapMention> worded) {
        return meanings.stream().findFirst().map(known -> known.over(worded)).orElse(worded);
    }
}
