package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Axis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Measures the rules on single sentences; the tables go to {@code target/sentence-agreement.md}. */
@EnabledIf("hasCorpora")
class SentenceAgreementTest {
    @Test
    void rules_say_of_sentences_what_readers_say() throws IOException {
        List<LabeledSentence> all = LabeledSentence.all(Labeled.corpora().orElseThrow());
        assertThat(all).hasSizeGreaterThan(LabeledSentence.labeled() * 9 / 10);
        StringBuilder tables = new StringBuilder();
        for (Axis axis : List.of(Axis.FACTOR, Axis.TRIGGER)) {
            SentenceAgreement train = SentenceAgreement.on(of(all, "train"), axis);
            SentenceAgreement test = SentenceAgreement.on(of(all, "test"), axis);
            String name = axis.name().toLowerCase(Locale.ROOT);
            tables.append(train.row(name + ", train")).append(test.row(name + ", test"));
            tables.append("\ntrain:\n").append(train.confusion()).append("\ntest:\n");
            tables.append(test.confusion()).append('\n');
            tables.append(String.format(Locale.ROOT, "kappa of the two passes: %.2f%n", kappa(all, axis)));
            assertThat(test.precision()).isGreaterThan(0.4);
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/sentence-agreement.md"), tables);
        assertThat(kappa(all, Axis.FACTOR)).isGreaterThan(0.8);
    }

    static boolean hasCorpora() {
        return Labeled.corpora().isPresent();
    }

    private static List<LabeledSentence> of(List<LabeledSentence> all, String set) {
        return all.stream().filter(one -> one.set().equals(set)).toList();
    }

    private static double kappa(List<LabeledSentence> all, Axis axis) {
        return Kappa.of(all.stream().map(one -> one.labels(axis)).toList());
    }
}
