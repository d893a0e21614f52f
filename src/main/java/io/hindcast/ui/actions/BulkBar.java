package io.hindcast.ui.actions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.hindcast.followup.ActionChange;
import io.hindcast.followup.FollowedAction;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Who;
import java.util.List;
import java.util.Set;

/** Changes all chosen actions at once: what is filled in is set on each of them, or on none. */
class BulkBar extends Section {
    private final Span words = new Span();
    private final ActionFields fields;
    private final Button apply = new Button("Change");
    private Set<FollowedAction> chosen = Set.of();

    BulkBar(ActionChanger changer, Runnable unchoose) {
        fields = new ActionFields(changer.actions().owners());
        addClassName("bulk-bar");
        getElement().setAttribute("aria-label", "Change the chosen actions");
        words.getElement().setAttribute("aria-live", "polite");
        words.addClassName("bulk-count");
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.addClickListener(click -> {
            List<ActionChange> changes = fields.filled();
            if (!changes.isEmpty() && fields.isReadable()) {
                changer.change(chosen, changes);
            }
        });
        Div row = new Div(fields, new Who(), apply, new Button("Cancel", click -> unchoose.run()));
        row.addClassName("bulk-row");
        add(words, row);
        setVisible(false);
    }

    /** Follows what is chosen; gone where nothing is. */
    void show(Set<FollowedAction> selection) {
        chosen = Set.copyOf(selection);
        words.setText(Formats.plural(chosen.size(), "action", "actions") + " chosen. What you fill in is set on each.");
        apply.setText("Change " + Formats.count(chosen.size()));
        if (chosen.isEmpty()) {
            fields.clear();
        }
        setVisible(!chosen.isEmpty());
    }
}
