package io.hindcast.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hindcast.report.Basis;
import io.hindcast.report.Evidence;
import io.hindcast.ui.parts.Words;
import org.jspecify.annotations.Nullable;

/** A fact read from a report, followed by why it is believed and where it was read; hovering it lights the line up. */
class Fact extends Div {
    private final Div words = new Div();
    private @Nullable Span basis;

    Fact(Component... parts) {
        addClassName("fact");
        words.addClassName("fact-words");
        words.add(parts);
        add(words);
    }

    Fact(String text) {
        this(new Span(text));
    }

    /** Puts a name, a time or a state in a column of its own before the fact. */
    Fact lead(Component name) {
        addComponentAsFirst(name);
        return this;
    }

    /** Adds secondary words after the fact. */
    Fact also(String secondary) {
        words.add(Words.secondary(secondary));
        return this;
    }

    /** Adds something that leads further, in the line of the fact. */
    Fact beside(Anchor link) {
        Span small = Words.secondary(" ");
        small.add(link);
        words.add(small);
        return this;
    }

    /** Adds something to be unfolded below the fact. */
    Fact more(Component below) {
        words.add(below);
        return this;
    }

    /** Adds a word that sets the fact apart from its neighbors. */
    Fact mark(String word) {
        Span mark = new Span(word);
        mark.addClassName("mark");
        words.add(mark);
        return this;
    }

    /** Adds where the fact was read. */
    Fact at(int line) {
        add(new LineLink(line));
        getElement().setAttribute("data-line", Integer.toString(line));
        return this;
    }

    /** Adds where the fact was read and why it is believed; where no line tells it, why not. Null basis: it is unknown. */
    Fact read(@Nullable Basis because, @Nullable Integer line) {
        because(because);
        if (line != null && line > 0) {
            return at(line);
        }
        add(new NoLine(because));
        return this;
    }

    /** Adds the words that gave the fact, to be marked within their line. */
    Fact quoting(@Nullable String quote) {
        if (quote != null && !quote.isBlank()) {
            getElement().setAttribute("data-quote", quote);
        }
        return this;
    }

    /** Adds why the fact is believed. */
    Fact because(@Nullable Basis basis) {
        if (basis != null) {
            this.basis = Words.basis(basis);
            addComponentAtIndex(indexOf(words) + 1, this.basis);
        }
        return this;
    }

    /** Says that a person corrected the fact, and in the tooltip who did. */
    Fact corrected(String sentence) {
        if (basis == null || !"c".equals(basis.getText())) {
            because(Basis.CORRECTED);
        }
        if (basis != null) {
            basis.getElement().setAttribute("title", sentence);
            basis.getElement().setAttribute("aria-label", sentence);
        }
        return this;
    }

    /** Adds where the fact was read, by which words, and why it is believed; null evidence: it is unknown. */
    Fact from(@Nullable Evidence evidence) {
        return evidence == null
                ? read(null, null)
                : read(evidence.basis(), evidence.line()).quoting(evidence.quote());
    }
}
