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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Proposes factors from what people said of the root causes of other reports. Learns in the background when they said something
 * new, and goes by what it learned before until then. The rules' own labels teach it nothing: it would only repeat them, and
 * what it gets right could not be told from what the rules did.
 */
@Service
public final class Learning {
    private static final Logger LOG = LoggerFactory.getLogger(Learning.class);

    private final LabelStore store;
    private final CurrentCatalogue catalogue;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("learning").daemon().factory());
    private volatile Learned learned = new Learned(List.of(), "", Learner.from(List.of()));
    private @Nullable Lesson coming;

    Learning(LabelStore store, CurrentCatalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /** What people said, and the catalogue whose factors it is about. */
    private record Lesson(List<CorrectedCause> causes, String catalogue) {}

    private record Learned(List<CorrectedCause> from, String catalogue, Learner learner) {
        boolean isOf(Lesson lesson) {
            return from.equals(lesson.causes) && (from.isEmpty() || catalogue.equals(lesson.catalogue));
        }
    }

    /**
     * How many corrections it knows, and of the proposals that it would have made of those held out, how many were right; 0 of 0
     * while it is silent. {@code learning} while more corrections are being learned from.
     */
    public record State(int corrections, int proposals, int right, boolean learning) {}

    /** A factor for this root cause, where what was learned is sure enough. */
    public Optional<Proposal> propose(String rootCause) {
        return current().learner().propose(rootCause);
    }

    /** What it has learned from, and how well. */
    public State state() {
        Learned now = current();
        return now.learner()
                .measured()
                .map(measured -> new State(now.from().size(), measured.guesses(), measured.right(), isLearning()))
                .orElseGet(() -> new State(now.from().size(), 0, 0, isLearning()));
    }

    /** Learns what people said, on this thread, where that is something new. */
    void learn() {
        learn(new Lesson(store.correctedCauses(), catalogue.get().fingerprint()));
    }

    private synchronized Learned current() {
        Lesson lesson = new Lesson(store.correctedCauses(), catalogue.get().fingerprint());
        if (!learned.isOf(lesson) && !lesson.equals(coming)) {
            coming = lesson;
            worker.execute(() -> learnOrTell(lesson));
        }
        return learned;
    }

    private synchronized boolean isLearning() {
        return coming != null;
    }

    private void learnOrTell(Lesson lesson) {
        try {
            learn(lesson);
        } catch (RuntimeException failure) {
            LOG.error("Corrections could not be learned from; it is tried again when a page asks", failure);
        } finally {
            done(lesson);
        }
    }

    private synchronized void done(Lesson lesson) {
        if (lesson.equals(coming)) {
            coming = null;
        }
    }

    private void learn(Lesson lesson) {
        Catalogue known = catalogue.get();
        List<Example> examples = lesson.causes.stream()
                .filter(one -> known.category(Axis.FACTOR, one.factor()).isPresent())
                .map(one -> new Example(one.archive(), one.rootCause(), one.factor()))
                .toList();
        learned = new Learned(lesson.causes, lesson.catalogue, Learner.from(examples));
    }
}
