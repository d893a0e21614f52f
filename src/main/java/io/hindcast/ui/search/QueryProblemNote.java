package io.hindcast.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.dom.Element;
import io.hindcast.searching.QueryProblem;

/** Why a query cannot be understood: the place marked, what is wrong, and what to write instead. */
class QueryProblemNote extends Div {
    QueryProblemNote(QueryProblem problem, SearchAddress address) {
        addClassName("query-problem");
        getElement().setAttribute("role", "alert");
        String query = address.query();
        int start = Math.min(problem.column() - 1, query.length());
        int end = Math.min(start + problem.length(), query.length());
        Pre shown = new Pre();
        shown.getElement()
                .appendChild(
                        Element.createText(query.substring(0, start)),
                        new Element("mark").setText(start < end ? query.substring(start, end) : " "),
                        Element.createText(query.substring(end)));
        Paragraph words = new Paragraph("Column " + problem.column() + ": " + problem.message());
        Anchor asText = new Anchor(
                address.asking(
                                SearchAddress.QUERY,
                                "\"" + query.replace("\"", " ").strip() + "\"")
                        .href(),
                "Search for exactly these words");
        add(shown, words, new Paragraph(problem.advice()), asText);
    }
}
