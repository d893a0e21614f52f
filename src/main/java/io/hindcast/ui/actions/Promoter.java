package io.hindcast.ui.actions;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.hindcast.followup.Actions;
import io.hindcast.followup.FromLuck;
import io.hindcast.followup.LuckPromotion;
import io.hindcast.followup.Today;
import io.hindcast.lessons.LuckEntry;
import io.hindcast.ui.parts.FormSheet;
import io.hindcast.ui.parts.Formats;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        FormSheet.Keeping keeping = by -> {
            task.setInvalid(task.getValue().isBlank());
            if (task.isInvalid() || due.isInvalid()) {
                return Optional.of("Not kept yet: say what is to be done, and a day that there is");
            }
            promote(entry, task.getValue(), owner.getValue(), due.getValue(), by);
            return Optional.empty();
        };
        String kept = "The action is open, and stays whatever later imports say";
        Paragraph luck = new Paragraph("“" + entry.luck().words() + "”");
        new FormSheet("Make it an action", "Make the action", kept, keeping, afterwards, luck, task, owner, due).open();
    }

    private void promote(LuckEntry entry, String task, @Nullable String owner, @Nullable LocalDate due, String by) {
        FromLuck luck = new FromLuck(entry.luck().words(), entry.luck().line());
        promotion.promote(entry.incident().archive(), entry.incident().key(), luck, task, owner, due, by);
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
