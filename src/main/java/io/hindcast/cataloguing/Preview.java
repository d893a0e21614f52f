package io.hindcast.cataloguing;

import io.hindcast.archive.LabelStore;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Classifier;
import io.hindcast.report.LabelSource;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells what another catalogue would move, without moving anything. */
@Service
public final class Preview {
    private final LabelStore store;
    private final VersionRows versions;

    Preview(LabelStore store, VersionRows versions) {
        this.store = store;
        this.versions = versions;
    }

    /**
     * Labels every report that this catalogue can label otherwise, keeps none of it, and counts what differs from what is stored; of
     * as many as were seen when told to stop.
     */
    public Moves of(Catalogue next, BooleanSupplier stopped, Consumer<Progress> listener) throws InterruptedException {
        Classifier classifier = new Classifier(next);
        Differences differences = new Differences(next, versions::named);
        MoveCounter counter = new MoveCounter();
        new Sweep(stopped, listener).over(store.all(), ids -> {
            Map<Long, LabelSource> sources = store.sources(ids);
            List<Long> moving = ids.stream()
                    .filter(id -> mayMove(sources.get(id), differences))
                    .toList();
            counter.addUnmoved(ids.size() - moving.size());
            return count(moving, classifier, counter);
        });
        return counter.moves();
    }

    private static boolean mayMove(@Nullable LabelSource source, Differences differences) {
        return source != null && differences.test(source);
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
