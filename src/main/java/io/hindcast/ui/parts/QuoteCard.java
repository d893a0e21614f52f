package io.hindcast.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.lessons.Quote;
import io.hindcast.report.ReportKey;
import io.hindcast.ui.address.Links;

/** What one report says, in its own words, with a link to the line that says so; to be read beside another. */
public final class QuoteCard extends Div {
    /** The words of a report under a heading that says what they are. */
    public QuoteCard(String what, Quote quote, ReportKey report, Component... facts) {
        addClassName("quote-card");
        Paragraph words = new Paragraph(new Span("“" + quote.words() + "” "), place(quote, report));
        words.addClassName("quote-words");
        Div about = new Div(facts);
        about.addClassNames("incident-facts", "secondary");
        Span heading = new Span(what);
        heading.addClassName("quote-what");
        add(heading, words, about);
    }

    /** Two reports' words side by side; one under the other where there is no room. */
    public static Div beside(QuoteCard one, QuoteCard other) {
        Div both = new Div(one, other);
        both.addClassName("quote-pair");
        return both;
    }

    /** A link to the line that says so. */
    public static Anchor place(Quote quote, ReportKey report) {
        Anchor link = quote.line() < 1
                ? new Anchor(Links.report(report, QueryParameters.empty()), "the report")
                : new Anchor(Links.report(report, quote.line()), "line " + quote.line());
        link.addClassName("quote-place");
        return link;
    }
}
