package io.hindcast.ui.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hindcast.ui.chart.Sparkline;
import io.hindcast.ui.parts.Words;

/** A headline figure: its name, the number, and lines below that say what it rests on. */
public final class FigureTile extends Div {
    private final Div number = new Div();

    /** A tile with its label and its figure; lines and a drawing can follow. */
    public FigureTile(String label, String figure) {
        addClassName("card");
        Span name = new Span(label);
        name.addClassName("tile-label");
        number.addClassName("tile-figure");
        number.add(new Span(figure));
        add(name, number);
    }

    /** Says that words stand in place of the number, which are written smaller. */
    public FigureTile inWords() {
        number.addClassName("tile-words");
        return this;
    }

    /** Adds small words beside the number, such as "41 before". */
    public FigureTile beside(String words) {
        Span small = new Span(words);
        small.addClassName("tile-beside");
        number.add(small);
        return this;
    }

    /** Adds a line below. */
    public FigureTile line(Component line) {
        add(line);
        return this;
    }

    /** Adds a line of secondary text below, such as "n 31, 7 unknown". */
    public FigureTile line(String words) {
        return line(Words.secondary(words));
    }

    /** Adds small bars below. */
    public FigureTile spark(Sparkline bars) {
        add(new Chart(bars));
        return this;
    }
}
