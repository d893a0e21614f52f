package io.hindcast.cataloguing;

import io.hindcast.archive.LabelStore;
import io.hindcast.archive.LabelStore.CorrectedCause;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.classifying.learning.Example;
import io.hindcast.classifying.learning.Learner;
import io.hindcast.classifying.learning.Proposal;
import io.hindcast.report.Axis;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Proposes factors from what people said of the root causes of other reports. Learns in the background when they said something
 * new, and goes by what it learned before until then. The rules' own labels teach it nothing: it would only repeat them, and
 * what it gets right could not be told from what the rules did.
 */
@Service
public final class Learning {
    private final LabelStore store;
    private final CurrentCatalogue catalogue;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("learning").daemon().factory());
    private volatile Learned learned = new Learned(List.of(), Learner.from(List.of()));
    private @Nullable List<CorrectedCause> coming;

    Learning(LabelStore store, CurrentCatalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    private record Learned(List<CorrectedCause> from, Learner learner) {}

    /** How many corrections it knows, and of the proposals that it would have made of those held out, how many were right; 0 of 0 while it is silent. */
    public record State(int corrections, int proposals, int right) {}

    /** A factor for this root cause, where what was learned is sure enough. */
    public Optional<Proposal> propose(String rootCause) {
        return current().learner().propose(rootCause);
    }

    /** What it has learned from, and how well. */
    public State state() {
        Learned now = current();
        return now.learner()
                .measured()
                .map(measured -> new State(now.from().size(), measured.guesses(), measured.right()))
                .orElseGet(() -> new State(now.from().size(), 0, 0));
    }

    /** Learns what people said, on this thread, where that is something new. */
    void learn() {
        learn(store.correctedCauses());
    }

    private synchronized Learned current() {
        List<CorrectedCause> causes = store.correctedCauses();
        if (!causes.equals(learned.from()) && !causes.equals(coming)) {
            coming = causes;
            worker.execute(() -> learn(causes));
        }
        return learned;
    }

    private void learn(List<CorrectedCause> causes) {
        Catalogue known = catalogue.get();
        List<Example> examples = causes.stream()
                .filter(one -> known.category(Axis.FACTOR, one.factor()).isPresent())
                .map(one -> new Example(one.archive(), one.rootCause(), one.factor()))
                .toList();
        learned = new Learned(causes, Learner.from(examples));
    }
}
