package io.hindcast.ui.actions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.followup.ActionChange;
import io.hindcast.followup.ActionField;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.HistoryEntry;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.TitledDialog;
import io.hindcast.ui.parts.Who;
import io.hindcast.ui.parts.Words;
import java.time.LocalDate;
import java.util.List;

/** One action in a sheet at the right that Esc closes: what it is, what a person can set, the report's own word, and its history. */
public final class ActionSheet extends TitledDialog {
    private final ActionChanger changer;
    private final LocalDate today;
    private final QueryParameters query;
    private final Div content = new Div();

    /** The details of an action, changed by the changer; the query keeps the filter in links. */
    public ActionSheet(FollowedAction action, ActionChanger changer, LocalDate today, QueryParameters query) {
        super("Corrective action");
        this.changer = changer;
        this.today = today;
        this.query = query;
        addClassName("sheet");
        content.addClassName("action-sheet");
        add(content);
        show(action);
    }

    private void show(FollowedAction action) {
        content.removeAll();
        Paragraph task = new Paragraph(Words.task(action));
        task.addClassName("action-task");
        if (action.goldenPath()) {
            task.addComponentAsFirst(ActionWords.ea());
        }
        content.add(task, facts(action));
        ActionFields fields = new ActionFields(changer.actions().owners());
        fields.show(action);
        Button save = new Button("Save", click -> save(action, fields));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save, new Button("Cancel", click -> close()));
        buttons.addClassName("row");
        content.add(fields, new Who(), buttons);
        List<ActionField> corrected = action.corrected().stream().sorted().toList();
        if (!corrected.isEmpty() && (action.isListed() || action.luck() == null)) {
            UnorderedList words = new UnorderedList();
            words.addClassName("plain-list");
            corrected.forEach(field -> words.add(new ListItem(reportsWord(action, field))));
            content.add(new H3("What the report says"), words);
        }
        content.add(changer.effects().of(action, query, () -> now(action)));
        content.add(new H3("History"), history(changer.actions().history(action.id())));
    }

    private Div facts(FollowedAction action) {
        Div facts = new Div(ActionWords.state(action), ActionWords.due(action, today));
        facts.addClassName("incident-facts");
        if (action.priority() != null) {
            facts.add(new Span("priority " + action.priority()));
        }
        if (action.finished() != null) {
            facts.add(new Span("finished " + Formats.date(action.finished())));
        }
        Div origin = new Div(
                Words.severity(action.origin().severity()),
                Words.date(action.origin().date()));
        origin.addClassName("incident-facts");
        origin.add(Words.names(action.origin().services()));
        Anchor report = new Anchor(address(action), action.origin().title());
        Div all = new Div(facts, new Div(new Span("From "), report, Words.secondary(" " + place(action))), origin);
        all.addClassName("group");
        return all;
    }

    private String address(FollowedAction action) {
        int line = action.luck() == null ? action.line() : action.luck().line();
        return line > 0
                ? Links.report(action.id().report(), line)
                : Links.report(action.id().report(), query);
    }

    private static String place(FollowedAction action) {
        if (action.luck() != null) {
            return "made of luck that the report tells of: “" + action.luck().words() + "”";
        }
        return action.isListed() ? "line " + action.line() : "the report does not list it any more";
    }

    private void save(FollowedAction action, ActionFields fields) {
        if (!fields.isReadable()) {
            fields.focus(ActionField.DUE);
            return;
        }
        List<ActionChange> changes = fields.changed(action);
        if (changes.isEmpty()) {
            close();
        } else if (changer.change(List.of(action), changes)) {
            close();
        } else {
            now(action);
        }
    }

    /** Shows the action as it stands by now. */
    private void now(FollowedAction before) {
        changer.actions().of(before.id().archive(), before.id().report()).stream()
                .filter(action -> action.id().equals(before.id()))
                .findFirst()
                .ifPresentOrElse(this::show, this::close);
    }

    private Div reportsWord(FollowedAction action, ActionField field) {
        String written = action.writtenText(field);
        String word = written == null ? "nothing" : ActionWords.value(field, written);
        NativeButton back = new NativeButton("follow the report", click -> {
            changer.change(List.of(action), List.of(nothing(field)));
            now(action);
        });
        back.addClassNames("link-button", "secondary");
        back.setAriaLabel(ActionWords.field(field) + ": follow the report");
        Div line = new Div(new Span(ActionWords.field(field) + ": " + word + " "), back);
        line.setClassName("differs", action.differsFromReport(field));
        return line;
    }

    private static ActionChange nothing(ActionField field) {
        return switch (field) {
            case STATE -> new ActionChange.State(null);
            case OWNER -> new ActionChange.Owner(null);
            case DUE -> new ActionChange.Due(null);
            case TICKET -> new ActionChange.Ticket(null);
        };
    }

    private static UnorderedList history(List<HistoryEntry> entries) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        if (entries.isEmpty()) {
            list.add(new ListItem(Words.secondary("Nobody has changed it here; it stands as the report says.")));
        }
        entries.forEach(entry -> list.add(new ListItem(
                new Span("%s: %s → %s"
                        .formatted(
                                ActionWords.field(entry.field()),
                                ActionWords.value(entry.field(), entry.oldValue()),
                                ActionWords.value(entry.field(), entry.newValue()))),
                Words.secondary(" " + entry.changedBy() + ", " + Formats.instant(entry.changedAt()) + " UTC"))));
        return list;
    }
}
