package io.hindcast.ui.actions;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.hindcast.followup.ActionChange;
import io.hindcast.followup.ActionField;
import io.hindcast.followup.FollowedAction;
import io.hindcast.report.ActionState;
import io.hindcast.ui.parts.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The four things that a person can set on actions. */
class ActionFields extends Div {
    private final Select<ActionState> state = new Select<>();
    private final ComboBox<String> owner = new ComboBox<>("Owner");
    private final DatePicker due = new DatePicker("Due");
    private final TextField ticket = new TextField("Ticket");

    /** Empty fields; the owner can be one of these or a new name. */
    ActionFields(List<String> owners) {
        addClassName("action-fields");
        state.setLabel("State");
        state.setItems(ActionState.values());
        state.setItemLabelGenerator(one -> one == null ? "" : ActionWords.state(one));
        owner.setItems(owners);
        owner.setAllowCustomValue(true);
        owner.setClearButtonVisible(true);
        owner.addCustomValueSetListener(typed -> owner.setValue(typed.getDetail()));
        due.setLocale(Locale.UK);
        due.setClearButtonVisible(true);
        due.setI18n(Formats.days());
        ticket.setMaxLength(1000);
        Stream.<HasSize>of(state, owner, due, ticket).forEach(HasSize::setWidthFull);
        add(state, owner, due, ticket);
    }

    /** Shows what an action has. */
    void show(FollowedAction action) {
        state.setValue(action.state());
        owner.setValue(action.owner());
        due.setValue(action.dueDay());
        ticket.setValue(Objects.requireNonNullElse(action.ticket(), ""));
    }

    void clear() {
        state.clear();
        owner.clear();
        due.clear();
        ticket.clear();
    }

    /** A change for every field that is filled in. */
    List<ActionChange> filled() {
        List<ActionChange> changes = new ArrayList<>();
        if (state.getValue() != null) {
            changes.add(new ActionChange.State(state.getValue()));
        }
        if (owner.getValue() != null) {
            changes.add(new ActionChange.Owner(owner.getValue()));
        }
        if (due.getValue() != null) {
            changes.add(new ActionChange.Due(due.getValue()));
        }
        if (!ticket.getValue().isBlank()) {
            changes.add(new ActionChange.Ticket(ticket.getValue()));
        }
        return changes;
    }

    /** A change for every field that says something else than the action; an emptied field is given back to the report. */
    List<ActionChange> changed(FollowedAction action) {
        return Stream.of(
                        new ActionChange.State(state.getValue()),
                        new ActionChange.Owner(owner.getValue()),
                        new ActionChange.Due(due.getValue()),
                        new ActionChange.Ticket(ticket.getValue()))
                .filter(change -> !Objects.equals(change.text(), action.text(change.field())))
                .filter(change -> change.text() != null || action.isCorrected(change.field()))
                .map(ActionChange.class::cast)
                .toList();
    }

    /** Whether this date would be read; a field with words that are no date is not saved. */
    boolean isReadable() {
        return !due.isInvalid();
    }

    void focus(ActionField field) {
        switch (field) {
            case STATE -> state.focus();
            case OWNER -> owner.focus();
            case DUE -> due.focus();
            case TICKET -> ticket.focus();
        }
    }
}
