package io.hindcast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.insight.AlreadyListed;
import io.hindcast.insight.Gap;
import io.hindcast.insight.GapState;
import io.hindcast.insight.Incident;
import java.util.List;
import java.util.Objects;

/** What needs a look, the most telling first; nothing that is as it should be. */
class AttentionList extends UnorderedList {
    private static final int MOST = 6;

    AttentionList(List<Gap> gaps, List<AlreadyListed> listed, QueryParameters query, Behind behind) {
        addClassName("attention");
        gaps.stream()
                .filter(gap -> gap.state() == GapState.RECURRED && gap.cameBackWith() != null)
                .limit(MOST)
                .forEach(gap -> item("▲", "state-overdue", cameBack(gap, query)));
        if (!listed.isEmpty()) {
            item("▲", "state-overdue", alreadyListed(listed, behind));
        }
        long candidates = gaps.stream().filter(Gap::candidate).count();
        if (candidates > 0) {
            item(
                    "●",
                    "state-open",
                    new Anchor(
                            "golden-path",
                            Formats.plural(candidates, "gap candidate waits", "gap candidates wait") + " for a name"));
        }
    }

    /** Adds one thing to look at. */
    final AttentionList item(String sign, String look, Component... words) {
        Span mark = new Span(sign);
        mark.addClassName(look);
        mark.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(mark, new Span(words));
        add(item);
        return this;
    }

    /** Says so where there is nothing to look at. */
    void orAllClear() {
        if (getChildren().findAny().isEmpty()) {
            item("✓", "state-done", new Span("Nothing in this selection asks for attention"));
        }
    }

    private static Component[] cameBack(Gap gap, QueryParameters query) {
        Incident back = Objects.requireNonNull(gap.cameBackWith());
        return new Component[] {
            new Span(gap.isConfirmed() ? "Gap came back: " : "Possible recurrence of a gap: "),
            new Anchor(GapWords.address(gap.id(), query), gap.id().value()),
            new Span(", closed " + Formats.date(gap.closedOn()) + ", hit again "),
            new Anchor(Links.report(back.key(), query), Formats.date(back.date()))
        };
    }

    private static Component alreadyListed(List<AlreadyListed> listed, Behind behind) {
        List<Incident> incidents =
                listed.stream().map(AlreadyListed::incident).distinct().toList();
        int minutes = incidents.stream()
                .map(Incident::restore)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        String title = Formats.plural(incidents.size(), "incident", "incidents") + " (" + Formats.hours(minutes)
                + " h) whose fix was already listed in an earlier report";
        NativeButton open = new NativeButton(title, click -> behind.open(title, incidents));
        open.addClassName("link-button");
        return open;
    }
}
