package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No text, however odd, may throw, hang or fill the memory. */
class RobustnessTest {
    /** Processor time of this thread, so that a busy machine does not fail the test; measured readings stay far below. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @Test
    void deep_nesting_is_read_in_bounded_time() {
        quick("> ".repeat(50_000) + "x");
        quick("- ".repeat(50_000) + "x");
        quick("*a **b ".repeat(50_000));
        quick("[".repeat(100_000));
        StringBuilder nested = new StringBuilder("## Timeline\n\n");
        for (int i = 0; i < 800; i++) {
            nested.append(" ".repeat(2 * i)).append("- 14:05 x\n");
        }
        quick(nested.toString());
    }

    @Test
    void a_table_of_ten_thousand_columns_is_text() {
        String text =
                "## Timeline\n\n" + "|a".repeat(9_000) + "|\n" + "|-".repeat(9_000) + "|\n" + "|\n".repeat(100_000);
        quick(text);
        assertThat(Fixtures.codes(Fixtures.read("2025-01-01-outage.md", text))).isNotEmpty();
    }

    @Test
    void a_file_at_the_limit_is_read_in_bounded_time() {
        quick(("- 14:05 " + "a 1 ".repeat(200) + "\n").repeat(6_000));
        quick("## Timeline\n\n" + "14:05 it failed for 5 minutes, down for\n".repeat(120_000));
        quick("a".repeat(5_000_000));
        quick("# x\n".repeat(50_000));
        quick("**Severity:** ".repeat(300_000));
        quick("2025-01-0 1:0 ".repeat(350_000));
    }

    @Test
    void changed_reports_never_throw() {
        Random random = new Random(7);
        List<byte[]> seeds = new ArrayList<>(List.of(Fixtures.example().getBytes(StandardCharsets.UTF_8)));
        Corpora.folder()
                .ifPresent(folder -> Corpora.files(folder).stream()
                        .filter(file -> file.toString().endsWith("md"))
                        .limit(40)
                        .map(Corpora::bytes)
                        .forEach(seeds::add));
        for (byte[] seed : seeds) {
            for (int round = 0; round < 15; round++) {
                byte[] changed = mutate(seed.clone(), random);
                assertThat(new ReportReader().read(new SourceFile("2025-01-01-outage.md", changed)))
                        .isNotEmpty();
            }
        }
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        for (int i = 0; i < 20 && bytes.length > 100; i++) {
            int at = random.nextInt(bytes.length - 60);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) "\n|-*#:0[](){}<>`~ 9".charAt(random.nextInt(19));
                case 1 -> System.arraycopy(bytes, random.nextInt(bytes.length - 60), bytes, at, 1 + random.nextInt(50));
                case 2 -> bytes[at] = (byte) random.nextInt(128);
                default -> java.util.Arrays.fill(bytes, at, at + random.nextInt(40), (byte) '\n');
            }
        }
        return bytes;
    }

    private static void quick(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        assertThat(new ReportReader().read(new SourceFile("2025-01-01-outage.md", bytes)))
                .isNotEmpty();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(LIMIT);
    }
}
