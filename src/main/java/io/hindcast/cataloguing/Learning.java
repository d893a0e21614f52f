package io.hindcast.cataloguing;

import io.hindcast.archive.LabelStore;
import io.hindcast.archive.LabelStore.CorrectedCause;
import io.hindcast.archive.LabelStore.ReadCause;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.classifying.learning.Example;
import io.hindcast.classifying.learning.Learner;
import io.hindcast.classifying.learning.Proposal;
import io.hindcast.classifying.learning.Rejection;
import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Answers;
import io.hindcast.deciding.Question;
import io.hindcast.deciding.Subject;
import io.hindcast.report.Axis;
import io.hindcast.report.ReportKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
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
    private final Answers answers;
    private final CurrentCatalogue catalogue;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("learning").daemon().factory());
    private volatile Learned learned =
            new Learned(new Lesson(List.of(), List.of(), ""), Learner.from(List.of(), List.of()));
    private @Nullable Lesson coming;

    Learning(LabelStore store, Answers answers, CurrentCatalogue catalogue) {
        this.store = store;
        this.answers = answers;
        this.catalogue = catalogue;
    }

    /** What people said, of which reports they said that a factor is not theirs, and the catalogue whose factors it is about. */
    private record Lesson(List<CorrectedCause> causes, List<Question> rejected, String catalogue) {}

    private record Learned(Lesson from, Learner learner) {
        boolean isOf(Lesson lesson) {
            return from.equals(lesson) || (from.causes.isEmpty() && lesson.causes.isEmpty());
        }

        int corrections() {
            return from.causes.size();
        }
    }

    /**
     * How many corrections it knows, and of the proposals that it would have made of those held out, how many were right; 0 of 0
     * while it is silent. {@code learning} while more corrections are being learned from.
     */
    public record State(int corrections, int proposals, int right, boolean learning) {}

    /** A factor for this root cause of a report, where what was learned is sure enough and nobody said that it is not this one. */
    public Optional<Proposal> propose(String archive, ReportKey report, String rootCause) {
        return current()
                .learner()
                .propose(rootCause)
                .filter(proposal -> rejected(archive, report).stream()
                        .noneMatch(no -> no.question().equals(question(archive, report, proposal))));
    }

    /** What a person answers who says whether a proposal for this report is right. */
    public static Question question(String archive, ReportKey report, Proposal proposal) {
        return Question.proposed(archive, report, Axis.FACTOR, proposal.category());
    }

    /** Which factors people said that this report does not have, the later said first. */
    public List<Answer> rejected(String archive, ReportKey report) {
        return answers.history(Question.Kind.PROPOSED, Subject.of(archive, report)).stream()
                .filter(answer -> answer.said().isStanding() && !answer.yes())
                .toList();
    }

    /** What it has learned from, and how well. */
    public State state() {
        Learned now = current();
        return now.learner()
                .measured()
                .map(measured -> new State(now.corrections(), measured.guesses(), measured.right(), isLearning()))
                .orElseGet(() -> new State(now.corrections(), 0, 0, isLearning()));
    }

    /** Learns what people said, on this thread, where that is something new. */
    void learn() {
        learn(lesson());
    }

    private Lesson lesson() {
        return new Lesson(
                store.correctedCauses(),
                answers.standing(Question.Kind.PROPOSED).stream()
                        .filter(answer -> !answer.yes())
                        .map(Answer::question)
                        .toList(),
                catalogue.get().fingerprint());
    }

    private synchronized Learned current() {
        Lesson lesson = lesson();
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
        learned = new Learned(lesson, Learner.from(examples, rejections(lesson)));
    }

    /** The rejected factors of reports whose factor nobody set; what somebody set tells more. */
    private List<Rejection> rejections(Lesson lesson) {
        Set<CorrectedText> set = lesson.causes.stream()
                .map(one -> new CorrectedText(one.archive(), one.rootCause()))
                .collect(Collectors.toSet());
        Map<String, List<ReadCause>> causes = store
                .rootCauses(
                        lesson.rejected.stream().map(one -> one.about().name()).collect(Collectors.toSet()))
                .stream()
                .filter(one -> !set.contains(new CorrectedText(one.archive(), one.rootCause())))
                .collect(Collectors.groupingBy(ReadCause::report));
        return lesson.rejected.stream()
                .flatMap(no -> causes.getOrDefault(no.about().name(), List.of()).stream()
                        .map(cause -> new Rejection(cause.archive(), cause.rootCause(), factor(no))))
                .toList();
    }

    private record CorrectedText(String archive, String rootCause) {}

    /** The factor that a question about a proposal asks of. */
    public static String factor(Question rejected) {
        return rejected.other().name().substring(Axis.FACTOR.id().length() + 1);
    }
}
