package io.hindcast.cataloguing;

import io.hindcast.archive.LabelStore;
import io.hindcast.archive.LabelStore.Count;
import io.hindcast.cataloguing.CatalogueVersion.Origin;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Classifier;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.report.LabelSource;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/**
 * Labels the archive by the catalogue that holds, from what its labels were derived from. Each report remembers by which catalogue
 * it is labeled, so that what was stopped or killed goes on where it was. The other rooms are told at the end.
 */
@Service
public final class Relabeling {
    private final LabelStore store;
    private final CurrentCatalogue current;
    private final VersionRows versions;

    Relabeling(LabelStore store, CurrentCatalogue current, VersionRows versions) {
        this.store = store;
        this.current = current;
        this.versions = versions;
    }

    /** How many reports are labeled by the catalogue that holds, and how many are not yet. */
    public Count count() {
        return store.count(current.get().fingerprint());
    }

    /**
     * Labels every report that another catalogue labeled and that this one can label otherwise, on one thread for each core; stops
     * after the chunk at hand when told so. After a newer Hindcast brought the catalogue, it labels all of them: its rules may
     * be matched otherwise, too.
     */
    public Progress run(BooleanSupplier stopped, Consumer<Progress> listener) throws InterruptedException {
        Catalogue catalogue = current.get();
        Classifier classifier = new Classifier(catalogue);
        Predicate<LabelSource> mayMove = mayMove(catalogue);
        try {
            return new Sweep(stopped, listener)
                    .over(
                            store.waiting(catalogue.fingerprint()),
                            ids -> store.label(
                                    catalogue.fingerprint(),
                                    ids,
                                    mayMove,
                                    report -> classifier.label(report.source().text())));
        } finally {
            store.tell();
        }
    }

    private Predicate<LabelSource> mayMove(Catalogue catalogue) {
        boolean shipped = versions.named(catalogue.fingerprint())
                .filter(version -> version.origin() == Origin.SHIPPED)
                .isPresent();
        return shipped ? any -> true : new Differences(catalogue, versions::named);
    }
}
