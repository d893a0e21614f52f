package io.hindcast.ui.parts;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import io.hindcast.followup.Actions;
import java.util.Optional;

/** The name that a person gives with a change, remembered for the session; there is no sign-in yet. */
public final class Who extends TextField {
    private static final String KEY = "hindcast.who";

    /** A field that holds the name given last. */
    public Who() {
        super("Your name, kept with the change");
        setPlaceholder(Actions.UNNAMED);
        setMaxLength(200);
        setValue(remembered());
        addValueChangeListener(change ->
                VaadinSession.getCurrent().setAttribute(KEY, change.getValue().strip()));
    }

    /** The name given last in this session; empty where none was. */
    public static String remembered() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> (String) session.getAttribute(KEY))
                .orElse("");
    }
}
