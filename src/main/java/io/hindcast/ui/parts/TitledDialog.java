package io.hindcast.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.shared.Registration;

/** A dialog with its title and a button that closes it, as Esc does; it goes with the page that it was opened on. */
public class TitledDialog extends Dialog {
    private Registration leaving = () -> {};

    /** A closed dialog; {@code open()} shows it. */
    @SuppressWarnings("this-escape") // only Vaadin sees it, which waits for the end of the request
    public TitledDialog(String title, Component... content) {
        setHeaderTitle(title);
        Button close = new Button(Glyph.CLOSE.icon(), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel("Close");
        getHeader().add(close);
        add(content);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        leaving = event.getUI().addAfterNavigationListener(navigation -> close());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leaving.remove();
        super.onDetach(event);
    }
}
