package io.hindcast.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.hindcast.cataloguing.Learning;
import io.hindcast.insight.figures.Interval;
import io.hindcast.insight.figures.Share;
import io.hindcast.ui.parts.Formats;
import java.util.Objects;

/** What was learned from people's corrections of factors, and how right it is; or why it says nothing. */
class LearningNote extends Div {
    LearningNote(Learning.State state) {
        add(new Paragraph(
                "Where no rule knows a factor, Hindcast proposes one on the report's page, from the root causes whose factor"
                        + " people corrected. It never sets a label: whoever accepts a proposal makes a correction."));
        if (state.learning()) {
            add(new Paragraph("It is learning from what people corrected last; look here again in a moment."));
            return;
        }
        Share right = Share.of(state.right(), state.proposals());
        String known = "It has learned from " + Formats.plural(state.corrections(), "correction", "corrections");
        add(new Paragraph(
                state.proposals() > 0
                        ? "%s. Of those held out it would have proposed %s, and %s of them were right (%s)."
                                .formatted(
                                        known,
                                        Formats.count(state.proposals()),
                                        Formats.count(state.right()),
                                        interval(right))
                        : known
                                + " and proposes nothing yet: it needs at least twenty, of more than one factor, and must be right nine times of ten on those held"
                                + " out."));
    }

    /** Such as "90%, 95% interval 70% – 97%". */
    private static String interval(Share share) {
        Interval around = Objects.requireNonNull(share.interval());
        return "%s, 95%% interval %s – %s"
                .formatted(
                        Formats.percent(Objects.requireNonNull(share.value())),
                        Formats.percent(around.low()),
                        Formats.percent(around.high()));
    }
}
