package io.hindcast.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.hindcast.cataloguing.CatalogueVersion;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CatalogueException;
import io.hindcast.ui.parts.TitledDialog;

/** The whole catalogue as text, for those who know it; what is wrong with it is said with line and column. */
class CatalogueTextSheet extends TitledDialog {
    private static final String GO_TO = """
            const area = this.querySelector('textarea');
            const lines = area.value.split('\\n');
            const start = lines.slice(0, $0 - 1).reduce((sum, line) => sum + line.length + 1, 0);
            area.focus();
            area.setSelectionRange(start + $1 - 1, start + lines[$0 - 1].length);
            const pane = this.shadowRoot.querySelector('[part="input-field"]');
            pane.scrollTop = area.scrollHeight * Math.max(0, $0 - 6) / lines.length;
            """;

    private final CatalogueDesk desk;
    private final Runnable afterwards;
    private final int seen;
    private final TextArea text = new TextArea("The catalogue as YAML");
    private final Paragraph problem = new Paragraph();

    CatalogueTextSheet(CatalogueDesk desk, Runnable afterwards) {
        super("Edit the catalogue as text");
        this.desk = desk;
        this.afterwards = afterwards;
        setWidth("min(1100px, 96vw)");
        CatalogueVersion holding = desk.versions().holding();
        seen = holding.number();
        text.setValue(holding.text());
        text.getElement().setAttribute("spellcheck", "false");
        problem.addClassName("settings-problem");
        problem.getElement().setAttribute("role", "status");
        Button next = new Button("See what would move", click -> check());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(next, new Button("Cancel", click -> close()));
        buttons.addClassName("row");
        Div content = new Div(text, problem, buttons);
        content.addClassNames("catalogue-text", "settings-form");
        add(content);
    }

    private void check() {
        try {
            Catalogue.of(text.getValue());
        } catch (CatalogueException wrong) {
            problem.setText(wrong.getMessage());
            text.getElement().executeJs(GO_TO, wrong.line(), wrong.column());
            return;
        }
        problem.setText("");
        new ChangeSheet(desk, seen, text.getValue(), () -> {
                    close();
                    afterwards.run();
                })
                .open();
    }
}
