package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the reader at the level that it has reached; {@code docs/reading-quality.md} shows its table. */
class ReadingQualityTest {
    private static final Path TRUTH = Path.of("src/test/resources/sample-truth.jsonl");
    private static final Path TABLE = Path.of("target/reading-quality.md");
    private static final Path MISSES = Path.of("target/reading-misses.txt");
    private static final ReadingScorer SCORER = new ReadingScorer();

    @BeforeAll
    static void read_everything_once() throws IOException {
        if (Files.exists(TRUTH)) {
            SCORER.sample(TRUTH);
        }
        Optional<Path> corpora = Corpora.folder();
        corpora.ifPresent(folder -> {
            SCORER.gold(folder);
            SCORER.stated(folder, "healtharchive");
            SCORER.stated(folder, "datahub");
        });
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, SCORER.score().table());
        Files.write(MISSES, SCORER.score().misses());
    }

    @Test
    void actions_are_read_as_their_authors_meant_them() {
        assertThat(SCORER.score().share("sample", "action count")).isGreaterThan(0.97);
        assertThat(SCORER.score().share("sample", "action state")).isGreaterThan(0.97);
        assertThat(SCORER.score().share("sample", "action owner")).isGreaterThan(0.97);
        assertThat(SCORER.score().share("sample", "action due")).isGreaterThan(0.97);
        assertThat(SCORER.score().share("gold", "action count")).isGreaterThan(0.85);
        assertThat(SCORER.score().share("healtharchive", "action state")).isGreaterThan(0.98);
    }

    @Test
    void root_causes_are_found() {
        assertThat(SCORER.score().share("sample", "root cause")).isGreaterThan(0.9);
        assertThat(SCORER.score().share("gold", "root cause")).isGreaterThan(0.8);
    }
}
