package io.hindcast.ui.goldenpath;

import com.vaadin.flow.router.QueryParameters;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.GapState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the Golden Path page's address says besides the filter that all pages share: {@code state} (a {@link GapState}, or
 * {@code recurring}) and {@code find}, words that stand in a gap's name or in those of its services.
 */
record GapFilter(QueryParameters query) {
    static final String STATE = "state";
    static final String FIND = "find";
    static final String RECURRING = "recurring";

    /** The ways to choose from, in the order of the page; the first chooses all. */
    static List<String> states() {
        return Stream.concat(
                        Stream.of("", RECURRING),
                        Arrays.stream(GapState.values()).map(GapState::id))
                .toList();
    }

    /** The state asked for; empty for all. */
    String state() {
        return query.getSingleParameter(STATE).filter(states()::contains).orElse("");
    }

    /** The words asked for; empty for none. */
    String words() {
        return query.getSingleParameter(FIND).map(String::strip).orElse("");
    }

    boolean isFiltered() {
        return !state().isEmpty() || !words().isEmpty();
    }

    /** Those among the gaps that the words let through. */
    List<Gap> found(List<Gap> gaps) {
        return gaps.stream().filter(this::isFound).toList();
    }

    /** Those among the gaps that have the state asked for. */
    List<Gap> shown(List<Gap> found) {
        return found.stream().filter(in(state())).toList();
    }

    /** Which gaps a state lets through. */
    static Predicate<Gap> in(String state) {
        return gap -> state.isEmpty()
                || (state.equals(RECURRING)
                        ? gap.isRecurring()
                        : gap.state().id().equals(state));
    }

    /** The same page with another state. */
    QueryParameters choosing(String state) {
        QueryParameters rest = query.excluding(STATE);
        return state.isEmpty() ? rest : rest.merging(STATE, state);
    }

    /** The same page with other words. */
    QueryParameters finding(String words) {
        QueryParameters rest = query.excluding(FIND);
        return words.isBlank() ? rest : rest.merging(FIND, words.strip());
    }

    /** In words, for the header of a file. */
    String inWords() {
        return "Golden Path gaps"
                + Optional.of(state())
                        .filter(state -> !state.isEmpty())
                        .map(state -> ", " + state)
                        .orElse("")
                + Optional.of(words())
                        .filter(words -> !words.isEmpty())
                        .map(words -> ", with \"" + words + "\"")
                        .orElse("");
    }

    private boolean isFound(Gap gap) {
        String wanted = words().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(gap.id().value()), gap.services().stream())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
