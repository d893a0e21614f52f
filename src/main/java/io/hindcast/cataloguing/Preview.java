package io.hindcast.cataloguing;

import io.hindcast.archive.LabelStore;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Classifier;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Tells what another catalogue would move, without moving anything. */
@Service
public final class Preview {
    private final LabelStore store;

    Preview(LabelStore store) {
        this.store = store;
    }

    /** Labels every report by this catalogue, keeps none of it, and counts what differs from what is stored; of as many as were seen when told to stop. */
    public Moves of(Catalogue next, BooleanSupplier stopped, Consumer<Progress> listener) throws InterruptedException {
        Classifier classifier = new Classifier(next);
        MoveCounter counter = new MoveCounter();
        new Sweep(stopped, listener).over(store.all(), ids -> count(ids, classifier, counter));
        return counter.moves();
    }

    private int count(List<Long> ids, Classifier classifier, MoveCounter counter) {
        int[] different = {0};
        store.read(ids, report -> {
            if (counter.add(report, classifier.label(report.source().text()))) {
                different[0]++;
            }
        });
        return different[0];
    }
}
