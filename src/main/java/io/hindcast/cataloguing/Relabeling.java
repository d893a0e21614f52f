package io.hindcast.cataloguing;

import io.hindcast.archive.LabelStore;
import io.hindcast.archive.LabelStore.Count;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Classifier;
import io.hindcast.classifying.CurrentCatalogue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * Labels the archive by the catalogue that holds, from what its labels were derived from. Each report remembers by which catalogue
 * it is labeled, so that what was stopped or killed goes on where it was. The other rooms are told at the end.
 */
@Service
public final class Relabeling {
    private final LabelStore store;
    private final CurrentCatalogue current;

    Relabeling(LabelStore store, CurrentCatalogue current) {
        this.store = store;
        this.current = current;
    }

    /** How many reports are labeled by the catalogue that holds, and how many are not yet. */
    public Count count() {
        return store.count(current.get().fingerprint());
    }

    /**
     * Labels every report that another catalogue labeled, on this thread and one for each core; stops after the chunk at hand
     * when told so.
     */
    public Progress run(BooleanSupplier stopped, Consumer<Progress> listener) throws InterruptedException {
        Catalogue catalogue = current.get();
        Classifier classifier = new Classifier(catalogue);
        try {
            return new Sweep(stopped, listener)
                    .over(
                            store.waiting(catalogue.fingerprint()),
                            ids -> store.label(
                                    catalogue.fingerprint(),
                                    ids,
                                    report -> classifier.label(report.source().text())));
        } finally {
            store.tell();
        }
    }
}
