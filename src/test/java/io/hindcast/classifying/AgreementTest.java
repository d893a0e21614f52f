package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Measures the bundled catalogue against readers; the tables go to {@code target/category-agreement.txt}. */
class AgreementTest {
    private static final Path TABLES = Path.of("target/category-agreement.txt");

    @BeforeAll
    static void start_with_an_empty_file() throws IOException {
        Files.createDirectories(TABLES.toAbsolutePath().getParent());
        Files.writeString(TABLES, "");
    }

    @Test
    void sample_archive_is_read_as_its_writer_meant_it() throws IOException {
        Agreement agreement = Agreement.on(Labeled.sample());
        note("sample archive", agreement);
        assertThat(agreement.agreement()).isGreaterThanOrEqualTo(0.95);
        assertThat(agreement.precision()).isGreaterThanOrEqualTo(0.90);
        assertThat(agreement.triggerAgreement()).isGreaterThanOrEqualTo(0.85);
        assertThat(agreement.gapRecall()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    @EnabledIf("hasCorpora")
    void public_gold_is_read_as_its_reader_did() throws IOException {
        Agreement agreement = Agreement.on(Labeled.gold(Labeled.corpora().orElseThrow()));
        note("public gold", agreement);
        assertThat(agreement.agreement()).isGreaterThanOrEqualTo(0.85);
        assertThat(agreement.precision()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    @EnabledIf("hasCorpora")
    void public_archives_are_mostly_read_as_we_read_them() throws IOException {
        Path corpora = Labeled.corpora().orElseThrow();
        Agreement train = Agreement.on(Labeled.own(corpora, "train"));
        note("public archives that rules were written with", train);
        Agreement test = Agreement.on(Labeled.own(corpora, "test"));
        note("public archives that no rule was written for", test);
        assertThat(train.agreement()).isGreaterThanOrEqualTo(0.80);
        assertThat(test.agreement()).isGreaterThanOrEqualTo(0.80);
        assertThat(train.triggerAgreement()).isGreaterThanOrEqualTo(0.85);
        assertThat(test.triggerAgreement()).isGreaterThanOrEqualTo(0.80);
    }

    static boolean hasCorpora() {
        return Labeled.corpora().isPresent();
    }

    private static void note(String title, Agreement agreement) throws IOException {
        Files.writeString(TABLES, agreement.table(title), StandardOpenOption.APPEND);
    }
}
