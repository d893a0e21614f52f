package io.hindcast.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.hindcast.cataloguing.Learning;
import io.hindcast.ui.parts.Formats;

/** What was learned from people's corrections of factors, and how right it is; or why it says nothing. */
class LearningNote extends Div {
    LearningNote(Learning.State state) {
        add(new Paragraph(
                "Where no rule knows a factor, Hindcast proposes one on the report's page, from the root causes whose factor"
                        + " people corrected. It never sets a label: whoever accepts a proposal makes a correction."));
        String known = "It has learned from " + Formats.plural(state.corrections(), "correction", "corrections");
        add(new Paragraph(
                state.proposals() > 0
                        ? "%s. Of those held out it would have proposed %s, and %s of them were right (%s)."
                                .formatted(
                                        known,
                                        Formats.count(state.proposals()),
                                        Formats.count(state.right()),
                                        Formats.percent((double) state.right() / state.proposals()))
                        : known
                                + " and proposes nothing yet: it needs at least twenty, of more than one factor, and must be right nine times of ten on those held"
                                + " out."));
    }
}
