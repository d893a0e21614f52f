package io.hindcast.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lets Jazzer change the public archives, the sample and our example, guided by the code that each change reaches: whatever the
 * file, reading gives an answer whose facts stand on its lines. Its name keeps it out of {@code verify}, since Jazzer
 * instruments every class of its process. See {@code CONTRIBUTING.md}.
 */
class ReadingFuzz {

    @MethodSource("files")
    @FuzzTest(maxDuration = "5m")
    void a_changed_report_is_read_and_every_fact_has_a_line(@NotNull String path, byte @NotNull [] bytes) {
        SoundReading.of(new SourceFile(path.isBlank() ? "a.md" : path, bytes));
    }

    static Stream<Arguments> files() {
        List<Path> files = new ArrayList<>();
        Corpora.folder().ifPresent(folder -> files.addAll(Corpora.files(folder)));
        if (Files.isDirectory(Corpora.SAMPLE)) {
            files.addAll(Corpora.files(Corpora.SAMPLE));
        }
        return Stream.concat(
                Stream.of(arguments("2025-01-10-outage.md", Fixtures.example().getBytes(UTF_8))),
                files.stream().map(file -> arguments(file.getFileName().toString(), Corpora.bytes(file))));
    }
}
