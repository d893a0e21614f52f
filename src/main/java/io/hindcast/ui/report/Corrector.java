package io.hindcast.ui.report;

import com.vaadin.flow.component.html.NativeButton;
import io.hindcast.archive.Correction;
import io.hindcast.archive.FactName;
import io.hindcast.archive.NewValue;
import io.hindcast.archive.StoredReport;
import io.hindcast.classifying.Catalogue;
import io.hindcast.correcting.CorrectionOutcome;
import io.hindcast.correcting.Corrections;
import io.hindcast.ui.parts.Glyph;
import io.hindcast.ui.parts.Who;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets a person correct the facts of one report: marks those that were, and opens the sheet for one. */
final class Corrector {
    private final StoredReport seen;
    private final Corrections corrections;
    private final Catalogue catalogue;
    private final Page page;
    private final List<Correction> history;
    private final Map<FactName, Correction> standing;

    /** The page of the report. */
    interface Page {
        /** Shows the report anew as it stands by now, and gives the focus back to this fact. */
        void renew(FactName fact);

        /** The report as it stands by now, able to be corrected; empty where it is gone. */
        Optional<Corrector> now();
    }

    /** For the report as the person sees it. */
    Corrector(StoredReport seen, Corrections corrections, Catalogue catalogue, Page page) {
        this.seen = seen;
        this.corrections = corrections;
        this.catalogue = catalogue;
        this.page = page;
        this.history = corrections.of(seen.archive(), seen.report().key());
        this.standing = history.stream()
                .filter(Correction::isStanding)
                .collect(Collectors.toUnmodifiableMap(Correction::fact, Function.identity(), (newer, older) -> newer));
    }

    /** The report as the person sees it. */
    StoredReport seen() {
        return seen;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Page page() {
        return page;
    }

    /** Adds to a fact who corrected it, when and what stood before, what the report says by now, and a way to correct it. */
    Fact on(Fact shown, FactName fact, FactName... more) {
        Stream.concat(Stream.of(fact), Arrays.stream(more))
                .flatMap(each -> standing(each).stream())
                .map(correction -> CorrectionWords.sentence(correction, catalogue))
                .forEach(shown::also);
        return brief(shown, fact, more);
    }

    /** The same for a fact without room: who corrected it is in the tooltip of its mark alone. */
    Fact brief(Fact shown, FactName fact, FactName... more) {
        standing(fact).ifPresent(correction -> {
            shown.corrected(CorrectionWords.sentence(correction, catalogue));
            if (saysOtherwise(correction)) {
                shown.also("the report now says " + words(fact, seen.readValue(fact)));
            }
        });
        shown.add(button(fact, more));
        return shown;
    }

    /** A small button that opens the sheet for these facts. */
    private NativeButton button(FactName fact, FactName... more) {
        NativeButton button = new NativeButton();
        button.add(Glyph.EDIT.icon());
        button.addClassNames("correct", "link-button");
        String words = "Correct: " + CorrectionWords.name(fact);
        button.setAriaLabel(words);
        button.getElement().setAttribute("title", words);
        button.getElement().setAttribute("data-fact", fact.value());
        List<FactName> facts =
                Stream.concat(Stream.of(fact), Arrays.stream(more)).toList();
        button.addClickListener(click -> new CorrectionSheet(this, facts).open());
        return button;
    }

    /** The correction of a fact that is in force. */
    Optional<Correction> standing(FactName fact) {
        return Optional.ofNullable(standing.get(fact));
    }

    /** Every correction of a fact, the newest first. */
    List<Correction> history(FactName fact) {
        return history.stream().filter(each -> each.fact().equals(fact)).toList();
    }

    /** Whether the report says something else by now than when it was corrected. */
    boolean saysOtherwise(Correction correction) {
        return !Objects.equals(correction.read(), seen.readValue(correction.fact()));
    }

    /** A value of a fact as people read it. */
    String words(FactName fact, @Nullable String value) {
        return CorrectionWords.value(fact, value, catalogue);
    }

    CorrectionOutcome correct(List<NewValue> wanted, @Nullable String why) {
        return corrections.correct(seen, wanted, Who.remembered(), why);
    }

    CorrectionOutcome withdraw(Correction correction) {
        return corrections.withdraw(seen, correction, Who.remembered());
    }
}
