package io.hindcast.ui.settings;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.hindcast.cataloguing.Move;
import io.hindcast.cataloguing.Moves;
import io.hindcast.classifying.Catalogue;
import io.hindcast.report.Axis;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;

/** The labels that another catalogue would move, each with a few of the reports, quotes and lines. */
class MoveList extends Div {
    MoveList(Moves moves, Catalogue next) {
        addClassName("moves");
        add(new H3(
                moves.moving() == 0
                        ? "No label would move"
                        : "%s of %s would have other labels"
                                .formatted(
                                        Formats.count(moves.moving()),
                                        Formats.plural(moves.reports(), "report", "reports"))));
        if (moves.corrected() > 0) {
            add(new Paragraph(Formats.plural(moves.corrected(), "report keeps", "reports keep")
                    + " what a person corrected, whatever the catalogue says."));
        }
        moves.moves().forEach(move -> add(details(move, next)));
    }

    private static NativeDetails details(Move move, Catalogue next) {
        String kind = switch (move.kind()) {
            case FACTOR -> "factor ";
            case TRIGGER -> "trigger ";
            case GAP -> "gap ";
        };
        String name = switch (move.kind()) {
            case FACTOR -> next.label(Axis.FACTOR, move.label());
            case TRIGGER -> next.label(Axis.TRIGGER, move.label());
            case GAP -> move.label();
        };
        UnorderedList examples = new UnorderedList();
        move.examples().forEach(example -> examples.add(example(example)));
        return new NativeDetails(
                new Span(
                        Words.secondary(kind),
                        new Span(name + ": "),
                        new Span("+" + Formats.count(move.gained()) + "  −" + Formats.count(move.lost()))),
                examples);
    }

    private static ListItem example(Move.Example example) {
        Integer line = example.line();
        String address =
                line == null || line < 1 ? "report/" + Links.path(example.key()) : Links.report(example.key(), line);
        Anchor report = new Anchor(address, example.title());
        report.setTarget("_blank");
        ListItem item = new ListItem(Words.secondary(example.gains() ? "gains it: " : "loses it: "), report);
        if (example.quote() != null && !example.quote().isBlank()) {
            item.add(Words.secondary(" “" + example.quote() + "”" + (line == null ? "" : ", line " + line)));
        }
        return item;
    }
}
