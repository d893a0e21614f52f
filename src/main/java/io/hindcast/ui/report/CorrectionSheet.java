package io.hindcast.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.hindcast.archive.Correction;
import io.hindcast.archive.FactName;
import io.hindcast.correcting.CorrectionOutcome;
import io.hindcast.correcting.CorrectionOutcome.ChangedMeanwhile;
import io.hindcast.correcting.CorrectionOutcome.Corrected;
import io.hindcast.correcting.CorrectionOutcome.Refused;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.TitledDialog;
import io.hindcast.ui.parts.Who;
import io.hindcast.ui.parts.Words;
import java.util.List;

/** A sheet at the right in which a person sets a fact right; Esc closes it and leaves all as it was. */
class CorrectionSheet extends TitledDialog {
    private final List<FactName> facts;
    private final List<FactEditor> editors;
    private final TextField why = new TextField("Why, if it helps others");
    private final Div told = new Div();
    private Corrector corrector;

    CorrectionSheet(Corrector corrector, List<FactName> facts) {
        super("Correct what was read");
        this.corrector = corrector;
        this.facts = facts;
        this.editors = facts.stream()
                .map(fact -> FactEditor.of(fact, corrector.seen().value(fact), corrector.catalogue()))
                .toList();
        addClassName("sheet");
        why.setMaxLength(2000);
        why.setWidthFull();
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save, new Button("Cancel", click -> close()));
        buttons.addClassName("row");
        Div content = new Div();
        content.addClassName("action-sheet");
        editors.forEach(editor -> content.add(editor.component()));
        content.add(why, new Who(), buttons, told);
        add(content);
        tell();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                editors.getFirst().focus();
            }
        });
    }

    private void save() {
        if (!editors.stream().allMatch(FactEditor::isReadable)) {
            return;
        }
        follow(corrector.correct(editors.stream().map(FactEditor::wanted).toList(), why.getValue()));
    }

    private void follow(CorrectionOutcome outcome) {
        switch (outcome) {
            case Corrected(int count) -> {
                Notification.show(count == 0 ? "Nothing to change" : "Kept; every page and figure follows");
                close();
                corrector.page().renew(facts.getFirst());
            }
            case Refused refused ->
                editors.forEach(editor -> {
                    String sentence = refused.sentences().get(editor.fact());
                    if (sentence != null) {
                        editor.refuse(sentence);
                    }
                });
            case ChangedMeanwhile meanwhile -> meanwhile(meanwhile);
        }
    }

    /** Says what somebody else did; what was typed stays, and is saved over theirs if the person saves again. */
    private void meanwhile(ChangedMeanwhile meanwhile) {
        corrector.page().now().ifPresentOrElse(now -> corrector = now, this::close);
        Correction by = meanwhile.by();
        String who = by == null ? "A new reading" : by.by();
        editors.stream()
                .filter(editor -> editor.fact().equals(meanwhile.fact()))
                .forEach(editor ->
                        editor.refuse("Not kept: %s set it to %s meanwhile. Change it or cancel to leave theirs."
                                .formatted(who, corrector.words(meanwhile.fact(), meanwhile.valueNow()))));
        tell();
    }

    private void tell() {
        told.removeAll();
        told.addClassName("group");
        told.add(new H3("What the report says"));
        facts.forEach(fact -> told.add(new Paragraph(CorrectionWords.name(fact) + ": "
                + corrector.words(fact, corrector.seen().readValue(fact)))));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        facts.stream().flatMap(fact -> corrector.history(fact).stream()).forEach(each -> list.add(entry(each)));
        if (list.getComponentCount() > 0) {
            told.add(new H3("Corrections"), list);
        }
    }

    private ListItem entry(Correction correction) {
        FactName fact = correction.fact();
        ListItem entry = new ListItem(new Span("%s: %s → %s"
                .formatted(
                        CorrectionWords.name(fact),
                        corrector.words(fact, correction.before()),
                        corrector.words(fact, correction.value()))));
        entry.add(Words.secondary(" " + correction.by() + ", " + Formats.instant(correction.at()) + " UTC"
                + (correction.why() == null ? "" : ": " + correction.why())));
        Correction.Ending ended = correction.ended();
        if (ended == null) {
            NativeButton withdraw = new NativeButton("withdraw", click -> follow(corrector.withdraw(correction)));
            withdraw.addClassNames("link-button", "secondary");
            withdraw.setAriaLabel("Withdraw: " + CorrectionWords.name(fact));
            entry.add(new Span(" "), withdraw);
        } else {
            entry.add(Words.secondary((ended.withdrawn() ? ", withdrawn by " : ", replaced by ") + ended.by() + ", "
                    + Formats.instant(ended.at()) + " UTC"));
        }
        return entry;
    }
}
