package io.hindcast.ui.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.hindcast.ui.parts.Formats;
import java.util.function.Consumer;

/** Two drawers above the hits: paste an error to find similar incidents, and how a query is written. */
class SearchTools extends Div {
    private static final String[][] SYNTAX = {
        {"connection pool", "both words, anywhere in the report"},
        {"\"connection pool\"", "side by side"},
        {"pool OR thread -test", "one of two words, and not a third"},
        {"exhaust*", "words that begin so"},
        {
            "cause:timeout",
            "in the root cause or a contributing factor; also title: summary: impact: timeline: action: lesson:"
        },
        {"service:payment severity:1", "by service and severity; also category: trigger: component: owner: key: year:"},
        {"date:2025-Q1, date:>=2025-03", "by date; also date:[2025-01 TO 2025-06], before:2025, after:2024-06"},
        {"restore:>2h", "by time to restore, in minutes, hours (h) or days (d)"},
    };

    SearchTools(SearchAddress address, Consumer<SearchAddress> go) {
        addClassName("search-tools");
        add(paste(address, go), syntax());
    }

    private static NativeDetails paste(SearchAddress address, Consumer<SearchAddress> go) {
        TextArea text = new TextArea();
        text.setAriaLabel("Error message or log excerpt");
        text.setPlaceholder("ERROR … HikariPool-1 - Connection is not available, request timed out after 30000ms");
        text.setMinRows(4);
        text.setMaxRows(12);
        text.setWidthFull();
        address.like().ifPresent(text::setValue);
        Button find = new Button(
                "Find similar incidents",
                click -> go.accept(address.asking(SearchAddress.LIKE, shortened(text.getValue()))));
        Paragraph note = new Paragraph("Times, numbers, addresses and identifiers do not count. The first "
                + Formats.count(SearchAddress.LONGEST_TEXT) + " characters are used, so that the result keeps a link.");
        note.addClassName("secondary");
        NativeDetails paste = new NativeDetails("Paste an error or a log excerpt to find similar incidents");
        Div content = new Div(text, note, find);
        content.addClassName("group");
        paste.setContent(content);
        paste.setOpen(address.like().isPresent());
        return paste;
    }

    private static String shortened(String text) {
        String stripped = text.strip();
        return stripped.substring(0, Math.min(stripped.length(), SearchAddress.LONGEST_TEXT));
    }

    private static NativeDetails syntax() {
        DescriptionList list = new DescriptionList();
        list.addClassName("syntax");
        for (String[] line : SYNTAX) {
            list.add(new DescriptionList.Term(new Code(line[0])), new DescriptionList.Description(line[1]));
        }
        NativeDetails syntax = new NativeDetails("How a query is written");
        syntax.setContent(list);
        return syntax;
    }
}
