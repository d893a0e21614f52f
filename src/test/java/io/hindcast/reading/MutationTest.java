package io.hindcast.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reads damaged, absurd and hostile files: always an answer, never an exception, never for long. */
class MutationTest {
    private static final int ROUNDS = 4;
    private static final String[] ODDITIES = {
        "\u0000",
        "|",
        "```",
        "- [ ] ",
        "((((",
        "**",
        "[x](",
        "<!--",
        "\u202e",
        "{{",
        "99:99",
        "9999999-99-99",
        "~~",
        "$1,0k",
        "> > > "
    };
    private final ReportReader reader = new ReportReader();

    @Test
    @Timeout(300)
    void damaged_reports_are_read_or_rejected_and_every_fact_has_a_line_of_theirs() {
        Random random = new Random(20_260_110);
        for (Path file : originals()) {
            byte[] original = Corpora.bytes(file);
            for (int round = 0; round < ROUNDS; round++) {
                byte[] damaged = damage(original, random);
                SoundReading.of(new SourceFile("a/" + file.getFileName(), damaged));
            }
        }
    }

    @Test
    void endless_lines_and_deep_nesting_take_little_time() {
        quick("# A\n\n## Action items\n\n" + nested("- x", 3_000));
        quick("## Five whys\n\n" + nested("- Why?", 2_000));
        quick("## Root cause\n\n" + "> ".repeat(5_000) + "deep");
        quick("## Impact\n\n" + "1,000 ".repeat(100_000) + "users");
        quick("## Action items\n\n- " + "(".repeat(50_000) + ")".repeat(50_000));
        quick("## Action items\n\n- " + "a, ".repeat(100_000));
        quick("## Action items\n\n- " + "Owner: x ".repeat(20_000));
        quick("## Summary\n\n" + "because of e.g. this. ".repeat(50_000));
        quick("## Lessons learned\n\n" + "we did not, ".repeat(50_000));
        quick("## Action items\n\n" + "|a".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n" + "|b".repeat(10_000)
                + "|");
        quick("## Action items\n\n" + "- DONE: x (owner=a)\n".repeat(50_000));
        quick("## Timeline\n\n" + "- 10:00 x\n".repeat(100_000));
    }

    private void quick(String text) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        reader.read(new SourceFile("a/2026-01-10-outage.md", text.getBytes(UTF_8)));
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
                .as(text.substring(0, Math.min(60, text.length())))
                .isLessThan(Duration.ofSeconds(4));
    }

    private static String nested(String item, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append("  ".repeat(Math.min(i, 400))).append(item).append('\n');
        }
        return text.toString();
    }

    private static List<Path> originals() {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(Corpora.SAMPLE)) {
            files.addAll(Corpora.files(Corpora.SAMPLE));
        }
        Corpora.folder().ifPresent(folder -> files.addAll(Corpora.files(folder)));
        return files;
    }

    private static byte[] damage(byte[] original, Random random) {
        List<String> lines = new ArrayList<>(List.of(new String(original, UTF_8).split("\n", -1)));
        for (int i = 0; i < 1 + random.nextInt(12) && !lines.isEmpty(); i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 3 ->
                    lines.set(
                            at,
                            lines.get(at)
                                    .substring(0, random.nextInt(lines.get(at).length() + 1)));
                case 4 -> lines.set(at, insert(lines.get(at), random));
                default ->
                    lines.subList(at, Math.min(lines.size(), at + random.nextInt(20)))
                            .clear();
            }
        }
        byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
        if (bytes.length > 0 && random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String insert(String line, Random random) {
        int at = random.nextInt(line.length() + 1);
        String oddity = ODDITIES[random.nextInt(ODDITIES.length)].repeat(1 + random.nextInt(4));
        return line.substring(0, at) + oddity + line.substring(at);
    }
}
