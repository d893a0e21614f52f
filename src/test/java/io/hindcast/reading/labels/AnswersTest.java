package io.hindcast.reading.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of headings and labels is answered once. */
class AnswersTest {

    private final List<String> asked = new ArrayList<>();
    private final Answers<Integer> lengths = new Answers<>(words -> {
        asked.add(words);
        return words.length();
    });

    @Test
    void a_label_is_answered_once() {
        assertThat(lengths.of("severity")).isEqualTo(8);
        assertThat(lengths.of("severity")).isEqualTo(8);
        assertThat(asked).containsExactly("severity");
    }

    @Test
    void a_long_text_is_answered_anew() {
        String text = "x".repeat(300);
        lengths.of(text);
        lengths.of(text);
        assertThat(asked).containsExactly(text, text);
    }

    @Test
    void many_labels_are_answered_and_the_first_forgotten() {
        for (int i = 0; i < 5_000; i++) {
            assertThat(lengths.of("label " + i)).isEqualTo(("label " + i).length());
        }
        lengths.of("label 0");
        assertThat(asked).hasSize(5_001);
    }
}
