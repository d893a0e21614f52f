package io.hindcast.ui.actions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import io.hindcast.followup.Actions;
import io.hindcast.followup.FromLuck;
import io.hindcast.followup.LuckPromotion;
import io.hindcast.followup.Today;
import io.hindcast.lessons.LuckEntry;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.TitledDialog;
import io.hindcast.ui.parts.Who;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Asks what is to be done about luck, by whom and until when, and makes an action of it. */
@Component
class Promoter {
    private static final int LONGEST_TASK = 4000;
    private static final int DAYS = 30;

    private final LuckPromotion promotion;
    private final Actions actions;
    private final Today today;

    Promoter(LuckPromotion promotion, Actions actions, Today today) {
        this.promotion = promotion;
        this.actions = actions;
        this.today = today;
    }

    /** Opens the form for this luck. */
    void open(LuckEntry entry, Runnable afterwards) {
        TextArea task = task();
        ComboBox<String> owner = owner();
        DatePicker due = due();
        TitledDialog dialog = new TitledDialog("Make it an action");
        Button make = new Button("Make the action", click -> {
            task.setInvalid(task.getValue().isBlank());
            if (!task.isInvalid() && !due.isInvalid()) {
                promotion.promote(
                        entry.incident().archive(),
                        entry.incident().key(),
                        new FromLuck(entry.luck().words(), entry.luck().line()),
                        task.getValue(),
                        owner.getValue(),
                        due.getValue(),
                        Who.remembered());
                dialog.close();
                Notification.show("The action is open, and stays whatever later imports say");
                afterwards.run();
            }
        });
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph luck = new Paragraph("“" + entry.luck().words() + "”");
        Div form = new Div(luck, task, owner, due, new Who(), make);
        form.addClassName("judgment-form");
        dialog.add(form);
        dialog.open();
    }

    private static TextArea task() {
        TextArea task = new TextArea("What is to be done");
        task.setMaxLength(LONGEST_TASK);
        task.setRequired(true);
        return task;
    }

    private ComboBox<String> owner() {
        ComboBox<String> owner = new ComboBox<>("Owner");
        owner.setItems(actions.owners());
        owner.setAllowCustomValue(true);
        owner.addCustomValueSetListener(typed -> owner.setValue(typed.getDetail()));
        return owner;
    }

    private DatePicker due() {
        DatePicker due = new DatePicker("Due");
        due.setLocale(Locale.UK);
        due.setI18n(Formats.days());
        due.setValue(today.date().plusDays(DAYS));
        return due;
    }
}
