package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
    private static final Phrases PHRASES =
            Phrases.any(List.of("not ... caused by", "wasn't the trigger", "follow-up", "unlike"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was not caused by load.",
                "NOT IN ANY WAY CAUSED BY load",
                "The release wasn’t the trigger",
                "(unlike)",
                "Done in the follow-up.",
                "émigré-unlike"
            })
    void phrases_are_found_in_any_case_with_up_to_three_words_for_dots(String text) {
        assertThat(PHRASES.in(text)).isTrue();
        assertThat(PHRASES.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "It was caused by load.",
                "not one of these four words caused by",
                "unlikely",
                "follow the trigger up",
                "caused by what was not"
            })
    void words_of_a_phrase_apart_or_inside_other_words_are_not_the_phrase(String text) {
        assertThat(PHRASES.in(text)).isFalse();
        assertThat(PHRASES.matcher(text).find()).isFalse();
    }

    @Test
    void no_phrases_are_found_nowhere() {
        assertThat(Phrases.any(List.of()).in("anything")).isFalse();
    }

    @Test
    void a_phrase_without_letters_is_found_too() {
        assertThat(Phrases.any(List.of("5 %", "…")).in("a…b")).isTrue();
    }

    @Test
    void a_phrase_may_be_told_not_to_follow_some_words() {
        Phrases related = Phrases.any(List.of("related to")).notAfter("\\bnothing ");
        assertThat(related.in("related to DNS")).isTrue();
        assertThat(related.in("nothing related to DNS")).isFalse();
    }
}
