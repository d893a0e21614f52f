package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.classifying.learning.Example;
import io.hindcast.classifying.learning.Learner;
import io.hindcast.classifying.learning.Proposal;
import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Axis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Measures what is learned from labeled sentences on archives that it did not see; goes to {@code target/learning.md}. */
@EnabledIf("hasCorpora")
class LearningTest {
    @Test
    void what_is_proposed_on_unseen_archives_is_right_or_nothing_is_proposed() throws IOException {
        Path corpora = Labeled.corpora().orElseThrow();
        List<LabeledSentence> all = LabeledSentence.all(corpora);
        List<Example> examples = new ArrayList<>(ofSample());
        all.stream()
                .filter(one -> one.set().equals("train") && isCause(one))
                .forEach(one -> examples.add(
                        new Example(one.archive(), one.text(), one.factor().first())));
        Learner learner = Learner.from(examples, List.of());
        List<LabeledSentence> test = all.stream()
                .filter(one -> one.set().equals("test") && isCause(one))
                .toList();
        int proposed = 0;
        int right = 0;
        for (LabeledSentence one : test) {
            Optional<Proposal> proposal = learner.propose(one.text());
            proposed += proposal.isPresent() ? 1 : 0;
            right += proposal.filter(said -> one.isRight(Axis.FACTOR, said.category()))
                            .isPresent()
                    ? 1
                    : 0;
        }
        String line = "learned from " + examples.size() + " examples, threshold " + learner.threshold() + ", of "
                + test.size() + " causes " + proposed + " proposed, right " + Share.of(right, proposed) + "\n";
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/learning.md"), line);
        assertThat(right).isGreaterThanOrEqualTo(proposed / 2);
    }

    static boolean hasCorpora() {
        return Labeled.corpora().isPresent();
    }

    private static boolean isCause(LabeledSentence one) {
        return !one.factor().first().equals(LabeledSentence.NONE);
    }

    private static List<Example> ofSample() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Labeled one : Labeled.sample()) {
            SourceFile file = new SourceFile(one.file().getFileName().toString(), Files.readAllBytes(one.file()));
            String rootCause = new ReportReader().read(file).getFirst().report().rootCause();
            if (rootCause != null && !one.factor().equals(Category.UNKNOWN)) {
                examples.add(new Example("sample", rootCause, one.factor()));
            }
        }
        return examples;
    }
}
