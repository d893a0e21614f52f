package io.hindcast.classifying.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnerTest {
    private static final List<String> ARCHIVES = List.of("shop", "depot", "bank");
    private static final List<String> PLACES = List.of("checkout", "billing", "stock", "search", "labels", "refunds");

    @Test
    void what_people_said_of_like_sentences_is_proposed_with_the_words_that_spoke_for_it() {
        Proposal proposal = Learner.from(examples(), List.of())
                .propose("The census of stock was shredded by hand")
                .orElseThrow();
        assertThat(proposal.category()).isEqualTo("process");
        assertThat(proposal.confidence()).isBetween(0.5, 1.0);
        assertThat(proposal.words()).contains("shredded").doesNotContain("the", "of");
    }

    @Test
    void sentence_of_unknown_words_gets_no_proposal() {
        assertThat(Learner.from(examples(), List.of()).propose("Quarterly numismatics"))
                .isEmpty();
    }

    @Test
    void few_examples_are_not_enough_to_propose_anything() {
        Learner learner = Learner.from(examples().subList(0, 12), List.of());
        assertThat(learner.threshold()).isEmpty();
        assertThat(learner.propose("The census was shredded")).isEmpty();
    }

    @Test
    void of_one_archive_alone_a_fifth_of_its_texts_is_held_out_in_turn() {
        List<Example> one = examples().stream()
                .map(example -> new Example("shop", example.text(), example.category()))
                .toList();
        assertThat(Learner.from(one, List.of()).measured()).hasValueSatisfying(measured -> {
            assertThat(measured.guesses()).isBetween(20, one.size());
            assertThat(measured.right()).isGreaterThanOrEqualTo((int) (measured.guesses() * 0.9));
        });
    }

    @Test
    void labels_that_follow_no_rule_teach_nothing() {
        List<Example> mixed = new ArrayList<>();
        List<Example> examples = examples();
        for (int i = 0; i < examples.size(); i++) {
            Example one = examples.get(i);
            mixed.add(new Example(
                    one.archive(),
                    one.text(),
                    List.of("process", "network", "time").get(i * 7 / 3 % 3)));
        }
        assertThat(Learner.from(mixed, List.of()).threshold()).isEmpty();
    }

    @Test
    void what_people_rejected_counts_as_wrong_until_nothing_is_proposed_any_more() {
        Measured before = Learner.from(examples(), List.of()).measured().orElseThrow();

        Measured after = Learner.from(examples(), rejected(2)).measured().orElseThrow();

        assertThat(after.guesses()).isEqualTo(before.guesses() + 2);
        assertThat(after.right()).isEqualTo(before.right());
        assertThat(Learner.from(examples(), rejected(12)).measured()).isEmpty();
    }

    @Test
    void rejecting_what_would_not_be_proposed_changes_nothing() {
        List<Rejection> other = List.of(new Rejection("shop", "A tidal relay near returns flickered", "process"));

        assertThat(Learner.from(examples(), other).measured())
                .isEqualTo(Learner.from(examples(), List.of()).measured());
    }

    @Test
    void same_examples_teach_the_same() {
        String text = "A tidal relay near billing flickered";
        assertThat(Learner.from(examples(), List.of()).propose(text))
                .isPresent()
                .isEqualTo(Learner.from(examples(), List.of()).propose(text));
    }

    private static List<Rejection> rejected(int count) {
        return Collections.nCopies(count, new Rejection("shop", "A tidal relay near returns flickered", "network"));
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String archive : ARCHIVES) {
            for (String place : PLACES) {
                examples.add(new Example(archive, "The census of " + place + " was shredded by hand", "process"));
                examples.add(new Example(archive, "A tidal relay near " + place + " flickered", "network"));
            }
        }
        return examples;
    }
}
