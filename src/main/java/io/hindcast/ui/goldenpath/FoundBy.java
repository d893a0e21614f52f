package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.html.Span;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.NamedBy;
import io.hindcast.insight.Sighting;
import io.hindcast.ui.parts.Words;

/** The rule by which a report's sentence was taken for a gap: the words of the catalogue that it has, or its own wording. */
final class FoundBy {
    private FoundBy() {}

    /** The rule in words. */
    static Span words(Sighting sighting, Catalogue catalogue) {
        if (!sighting.wording().equals(sighting.gap())) {
            return Words.secondary("wording “" + sighting.wording().value() + "”, taken for this gap");
        }
        if (sighting.line() < 1) {
            return Words.secondary("added by a person");
        }
        if (sighting.candidate()) {
            return Words.secondary("candidate: says what a shared part lacks");
        }
        NamedBy rule = NamedBy.of(catalogue, sighting.gap(), sighting.quote());
        String component = rule.component() == null
                ? "component named in the words around"
                : "component by “" + rule.component() + "”";
        String capability = rule.capability() == null
                ? "capability by its words in another order or form"
                : "capability by “" + rule.capability() + "”";
        return Words.secondary(component + ", " + capability);
    }
}
