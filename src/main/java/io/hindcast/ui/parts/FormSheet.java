package io.hindcast.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;

/** A sheet at the right with fields, who it is and a button that keeps them; Esc and Cancel leave all as it was. */
public class FormSheet extends TitledDialog {
    private static final int SECONDS = 8000;

    /** Keeps what the fields say, in this person's name; empty where it was kept, else a sentence that says why not. */
    public interface Keeping {
        Optional<String> keep(String by);
    }

    /** A sheet whose button says {@code action}; {@code kept} is told, and {@code afterwards} lets the page follow. */
    @SuppressWarnings("this-escape") // only Vaadin sees it, which waits for the end of the request
    public FormSheet(
            String title, String action, String kept, Keeping keeping, Runnable afterwards, Component... fields) {
        super(title);
        addClassName("sheet");
        Button save = new Button(
                action,
                click -> keeping.keep(Who.remembered()).ifPresentOrElse(FormSheet::tell, () -> {
                    Notification.show(kept);
                    close();
                    afterwards.run();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save, new Button("Cancel", click -> close()));
        buttons.addClassName("row");
        Div content = new Div(fields);
        content.add(new Who(), buttons);
        content.addClassName("action-sheet");
        add(content);
    }

    private static void tell(String problem) {
        Notification.show(problem, SECONDS, Notification.Position.BOTTOM_START);
    }
}
