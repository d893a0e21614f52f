package io.hindcast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** A dialog with its title and a button that closes it, as Esc does. */
class TitledDialog extends Dialog {
    TitledDialog(String title, Component... content) {
        setHeaderTitle(title);
        Button close = new Button(Glyph.CLOSE.icon(), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel("Close");
        getHeader().add(close);
        add(content);
    }
}
