package io.hindcast.cataloguing;

import io.hindcast.archive.LabelStore;
import io.hindcast.classifying.Classifier;
import io.hindcast.classifying.Reason;
import io.hindcast.report.ReportKey;
import java.util.List;
import org.springframework.stereotype.Service;

/** Tells by which rules a stored report has its categories. */
@Service
public final class Explanations {
    private final LabelStore store;
    private final Classifier classifier;

    Explanations(LabelStore store, Classifier classifier) {
        this.store = store;
        this.classifier = classifier;
    }

    /** The rule that spoke loudest for each category of a report; nothing where another catalogue labeled it than the one that holds. */
    public List<Reason> of(String archive, ReportKey report) {
        return store.find(archive, report)
                .filter(one ->
                        one.source().catalogue().equals(classifier.catalogue().fingerprint()))
                .map(one -> classifier.reasons(one.source().text()))
                .orElse(List.of());
    }
}
