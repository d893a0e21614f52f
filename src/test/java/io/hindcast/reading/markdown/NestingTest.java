package io.hindcast.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import org.junit.jupiter.api.Test;

class NestingTest {
    @Test
    void lists_deeper_than_twenty_are_text_and_remarked_once_where_that_begins() {
        assertThat(codes(stair(20))).doesNotContain("nesting-too-deep");
        assertThat(codes(stair(21))).containsOnlyOnce("nesting-too-deep");
        assertThat(codes(stair(200))).containsOnlyOnce("nesting-too-deep");
    }

    @Test
    void quotes_deeper_than_forty_are_text_and_remarked() {
        assertThat(codes("> ".repeat(40) + "It failed.\n")).doesNotContain("nesting-too-deep");
        assertThat(codes("> ".repeat(41) + "It failed.\n")).containsOnlyOnce("nesting-too-deep");
    }

    @Test
    void marks_deeper_than_forty_are_remarked() {
        assertThat(codes("*a _b ".repeat(12) + "x" + " b_ a*".repeat(12))).doesNotContain("nesting-too-deep");
        assertThat(codes("*a _b ".repeat(30) + "x" + " b_ a*".repeat(30))).containsOnlyOnce("nesting-too-deep");
    }

    private static Iterable<String> codes(String body) {
        return Fixtures.codes(Fixtures.read(
                "2025-01-01-outage.md",
                "# Checkout outage\n\nDate: 2025-01-01\n\n## Timeline\n\n- 14:05 It failed.\n\n## Root cause\n\n"
                        + "It failed since the disk was full.\n\n" + body));
    }

    private static String stair(int depth) {
        StringBuilder stair = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            stair.append("  ".repeat(i)).append("- It failed.\n");
        }
        return stair.toString();
    }
}
