package io.hindcast.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.hindcast.reading.format.DocxReadingTest;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lets Jazzer change files of every format, guided by the code that each change reaches: whatever the file, reading gives an answer
 * whose facts stand on its lines, within ten seconds and the heap of its process. An input is the file's name on a line and then the
 * file; what is named as a Word document is the XML of its body. {@code verify} runs this in a process of its own, since Jazzer
 * instruments every class; from one seed, so that it fails by a change and not by chance. See {@code CONTRIBUTING.md}.
 */
class ReadingFuzz {
    /** Processor time of the reading thread, instrumented, so that a busy machine does not fail the test. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SEED = 6_000;
    private static final int MOST_SEEDS = 24;

    @MethodSource("files")
    @DictionaryFile(resourcePath = "/io/hindcast/reading/reports.dict")
    @FuzzTest
    void whatever_the_file_says_each_fact_stands_on_a_line_of_it(byte[] input)
            throws InterruptedException, ExecutionException {
        int end = 0;
        while (end < Math.min(input.length, LONGEST_NAME) && input[end] != '\n') {
            end++;
        }
        String name = new String(input, 0, end, UTF_8);
        byte[] file = Arrays.copyOfRange(input, Math.min(input.length, end + 1), input.length);
        boolean word = name.endsWith(".docx") && !(file.length > 1 && file[0] == 'P' && file[1] == 'K');
        SourceFile read = new SourceFile(
                name.isBlank() ? "a.md" : name, word ? DocxReadingTest.docx(new String(file, UTF_8)) : file);
        inTime(() -> SoundReading.of(read));
    }

    private static void inTime(Runnable work) throws InterruptedException, ExecutionException {
        FutureTask<?> task = new FutureTask<>(work, null);
        Thread thread = Thread.ofPlatform().daemon().start(task);
        while (!thread.join(Duration.ofMillis(200))) {
            long spent = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
            assertThat(Duration.ofNanos(spent)).isLessThan(LONGEST);
        }
        task.get();
    }

    /** Short reports of the archives, evenly taken from them; what is longer only slows Jazzer down. */
    static Stream<Arguments> files() {
        List<byte[]> files = new ArrayList<>();
        Stream.concat(Corpora.folder().stream(), Stream.of(Corpora.SAMPLE).filter(Files::isDirectory))
                .flatMap(folder -> Corpora.files(folder).stream())
                .map(ReadingFuzz::named)
                .filter(file -> file.length <= LONGEST_SEED)
                .forEach(files::add);
        int step = Math.max(1, files.size() / MOST_SEEDS);
        return IntStream.range(0, files.size())
                .filter(at -> at % step == 0)
                .mapToObj(at -> arguments((Object) files.get(at)));
    }

    private static byte[] named(Path file) {
        byte[] name = (file.getFileName() + "\n").getBytes(UTF_8);
        byte[] bytes = Corpora.bytes(file);
        byte[] input = Arrays.copyOf(name, name.length + bytes.length);
        System.arraycopy(bytes, 0, input, name.length, bytes.length);
        return input;
    }
}
