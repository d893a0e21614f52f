package io.hindcast.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;

/** A sheet in which a person decides something and may say why. */
public class DecisionSheet extends FormSheet {
    private static final int LONGEST_REASON = 2000;

    /** Keeps what was decided; empty where it was kept, else a sentence that says why not. */
    public interface Desk {
        Optional<String> keep(String by, String why);
    }

    /** A sheet with these words and fields; {@code afterwards} lets the page follow. */
    public DecisionSheet(String title, String action, Desk desk, Runnable afterwards, Component... fields) {
        TextField why = new TextField("Why, if it helps others");
        why.setMaxLength(LONGEST_REASON);
        why.setWidthFull();
        super(
                title,
                action,
                "Kept; every page and figure follows",
                by -> desk.keep(by, why.getValue()),
                afterwards,
                Stream.concat(Stream.of(fields), Stream.of(why)).toArray(Component[]::new));
    }
}
