package io.hindcast.ui.actions;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.followup.FollowedAction;
import io.hindcast.insight.ledger.Effect;
import io.hindcast.insight.ledger.Fixes;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.Ledger;
import io.hindcast.report.ActionState;
import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.ui.goldenpath.FixSection;
import io.hindcast.ui.goldenpath.GapWords;
import io.hindcast.ui.goldenpath.SameCauseDesk;
import io.hindcast.ui.parts.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** What came of an action that is done, in its details: for an EA action by its gaps, else by incidents of the same factor and service. */
@Component
public final class ActionEffects {
    private final Fixes fixes;
    private final Ledger ledger;
    private final CurrentCatalogue catalogue;
    private final SameCauseDesk desk;

    ActionEffects(Fixes fixes, Ledger ledger, CurrentCatalogue catalogue, SameCauseDesk desk) {
        this.fixes = fixes;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.desk = desk;
    }

    /** The part of the details; nothing in it for an action that is not done. */
    Div of(FollowedAction action, QueryParameters query, Runnable afterwards) {
        Div part = new Div();
        part.addClassName("group");
        if (action.state() != ActionState.DONE) {
            part.setVisible(false);
            return part;
        }
        part.add(new H3("Did it work?"));
        List<Gap> gaps = action.goldenPath() ? ledger.closedBy(action) : List.of();
        if (gaps.isEmpty()) {
            fixes.of(action)
                    .ifPresentOrElse(
                            fixed -> fixed(part, fixed, query, afterwards),
                            () -> part.add(
                                    Words.secondary(
                                            "Unknown: its report gives no factor and service to compare incidents by, or no day.")));
        }
        gaps.forEach(gap -> part.add(gap(gap, query)));
        return part;
    }

    private void fixed(Div part, Fixes.Fixed fixed, QueryParameters query, Runnable afterwards) {
        part.add(
                Words.secondary("Incidents with the factor " + catalogue.get().label(Axis.FACTOR, fixed.factor())
                        + " in " + String.join(", ", fixed.services())),
                new FixSection(
                        fixed.effect(),
                        fixed.basis() == Basis.DERIVED ? "Done by (derived)" : "Done",
                        desk,
                        query,
                        afterwards));
    }

    private static Paragraph gap(Gap gap, QueryParameters query) {
        Effect effect = gap.effect();
        String words = effect == null
                ? "not closed yet, EA actions: " + GapWords.actions(gap.actions())
                : FixSection.verdict(effect) + ": " + FixSection.exposure(effect);
        return new Paragraph(
                new Span("Its gap "),
                new Anchor(GapWords.address(gap.id(), query), gap.id().value()),
                new Span(": " + words));
    }
}
