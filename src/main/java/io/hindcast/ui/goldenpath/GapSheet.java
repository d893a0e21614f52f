package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.insight.ledger.Effect;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.TitledDialog;
import io.hindcast.ui.parts.Words;
import java.util.List;

/** The gaps behind a number, in a sheet at the right that Esc closes; each leads to its page. */
class GapSheet extends TitledDialog {
    private GapSheet(String title, List<Gap> gaps, QueryParameters query) {
        super(title);
        addClassName("sheet");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        gaps.forEach(gap -> list.add(item(gap, query)));
        add(list);
    }

    static void open(String title, List<Gap> gaps, QueryParameters query) {
        new GapSheet(title, gaps, query).open();
    }

    private static ListItem item(Gap gap, QueryParameters query) {
        Div facts = new Div(
                GapWords.state(gap),
                new Span(Formats.plural(gap.incidents().size(), "incident", "incidents")),
                new Span(LedgerWords.share(gap.year())));
        facts.addClassName("incident-facts");
        ListItem item = new ListItem(
                new Anchor(GapWords.address(gap.id(), query), gap.id().value()), facts);
        Effect effect = gap.effect();
        if (effect != null) {
            item.add(Words.secondary(FixSection.verdict(effect) + ": " + FixSection.exposure(effect)));
        }
        return item;
    }
}
