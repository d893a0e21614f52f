package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.hindcast.ui.parts.TitledDialog;
import io.hindcast.ui.parts.Who;
import java.util.Optional;

/** A sheet at the right in which a person decides something and says why; Esc closes it and leaves all as it was. */
class DecisionSheet extends TitledDialog {
    private static final int SECONDS = 8000;

    private final TextField why = new TextField("Why, if it helps others");

    /** Keeps what was decided; empty where it was kept, else a sentence that says why not. */
    interface Desk {
        Optional<String> keep(String by, String why);
    }

    /** A sheet with these words and fields; {@code afterwards} lets the page follow. */
    DecisionSheet(String title, String action, Desk desk, Runnable afterwards, Component... fields) {
        super(title);
        addClassName("sheet");
        why.setMaxLength(2000);
        why.setWidthFull();
        Button save = new Button(action, click -> save(desk, afterwards));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save, new Button("Cancel", click -> close()));
        buttons.addClassName("row");
        Div content = new Div(fields);
        content.add(why, new Who(), buttons);
        content.addClassName("action-sheet");
        add(content);
    }

    private void save(Desk desk, Runnable afterwards) {
        Optional<String> problem = desk.keep(Who.remembered(), why.getValue());
        if (problem.isPresent()) {
            Notification.show(problem.get(), SECONDS, Notification.Position.BOTTOM_START);
            return;
        }
        Notification.show("Kept; every page and figure follows");
        close();
        afterwards.run();
    }
}
