package io.hindcast.insight.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.deciding.CurrentMeanings;
import io.hindcast.deciding.CurrentSpellings;
import io.hindcast.deciding.Meanings;
import io.hindcast.deciding.Meanings.Meaning;
import io.hindcast.report.GapId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordingsTest {
    private static final GapId RETRIES = new GapId("queue worker chart", "a limit for retries");
    private static final GapId RETRY = new GapId("Queue-worker chart", "limits on retry");
    private static final GapId BOUNDED = new GapId("Queue workers", "bounded retries");
    private static final GapId BACKOFF = new GapId("job runner chart", "backoff");

    private final ListedDecisions decisions = new ListedDecisions();

    @Test
    void the_same_words_with_other_endings_and_order_are_one_candidate_in_the_shortest_spelling() {
        Wordings wordings = wordings();

        assertThat(wordings.meaning(RETRIES)).contains(new Meaning(RETRY, true));
        assertThat(wordings.meaning(RETRY)).contains(new Meaning(RETRY, true));
    }

    @Test
    void a_denial_is_a_word_of_its_own() {
        assertThat(Meanings.key(new GapId("x", "retries with backoff")))
                .isNotEqualTo(Meanings.key(new GapId("x", "retries with no backoff")));
    }

    @Test
    void a_candidate_in_other_words_of_the_catalogue_is_its_gap_at_once() {
        assertThat(wordings().meaning(new GapId("the Postgres template", "a pooler of connections")))
                .contains(new Meaning(new GapId("Postgres template", "dynamic connection scaling"), false));
    }

    @Test
    void a_name_holds_for_every_wording_with_the_same_words_and_for_what_is_worded_like_the_name() {
        decisions.name(RETRIES, BOUNDED, "Ada", null);

        assertThat(wordings().meaning(RETRY)).contains(new Meaning(BOUNDED, false));
        assertThat(wordings().meaning(new GapId("queue worker", "bounded retry")))
                .contains(new Meaning(BOUNDED, false));
    }

    @Test
    void what_is_merged_into_a_candidate_follows_it_when_that_is_named_or_dismissed() {
        decisions.merge(RETRIES, BACKOFF, "Ada", null);
        assertThat(wordings().meaning(RETRIES)).contains(new Meaning(BACKOFF, true));

        decisions.name(BACKOFF, BOUNDED, "Ada", null);
        assertThat(wordings().meaning(RETRIES)).contains(new Meaning(BOUNDED, false));

        decisions.undo(decisions.all().getFirst(), "Ada");
        decisions.dismiss(BACKOFF, "Ada", null);
        assertThat(wordings().meaning(RETRIES)).isEmpty();
    }

    @Test
    void two_candidates_merged_into_each_other_end_somewhere() {
        decisions.merge(RETRIES, BACKOFF, "Ada", null);
        decisions.merge(BACKOFF, RETRIES, "Ben", null);

        assertThat(wordings().meaning(RETRIES)).isPresent();
    }

    private Wordings wordings() {
        ListedArchive archive = ListedArchive.of(wording("a", RETRIES), wording("b", RETRY), wording("c", BACKOFF));
        CurrentCatalogue catalogue = CurrentCatalogue.always(Catalogue.bundled());
        return new Wordings(new CurrentMeanings(decisions, catalogue, new CurrentSpellings(archive, news -> {})).get());
    }

    private static Facts wording(String report, GapId gap) {
        return Facts.report(report).candidate(gap.component(), Objects.requireNonNull(gap.capability()));
    }
}
