package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Answers;
import io.hindcast.insight.ledger.Recurrence;
import io.hindcast.ui.parts.DecisionSheet;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Who;
import io.hindcast.ui.parts.Words;
import org.springframework.stereotype.Component;

/** Asks a person whether an incident after a fix had the same cause, and shows what was answered. */
@Component
public final class SameCauseDesk {
    private final Answers answers;

    SameCauseDesk(Answers answers) {
        this.answers = answers;
    }

    /** The question with its two answers, or the answer with who gave it; {@code afterwards} lets the page follow. */
    Div of(Recurrence recurrence, Runnable afterwards) {
        Div cell = new Div();
        cell.addClassName("same-cause");
        Answer answer = recurrence.answer();
        if (answer == null) {
            Div both =
                    new Div(button("Yes", recurrence, true, afterwards), button("No", recurrence, false, afterwards));
            both.addClassName("same-cause-answers");
            cell.add(new Span("Possible recurrence. Same cause?"), both);
            return cell;
        }
        boolean same = answer.yes();
        NativeButton undo = new NativeButton("undo", click -> {
            boolean done = answers.undo(answer, Who.remembered());
            Notification.show(done ? "Undone; the question is open again" : "Somebody changed it already");
            afterwards.run();
        });
        undo.addClassNames("link-button", "secondary");
        undo.setAriaLabel("Undo the answer: " + recurrence.incident().title());
        Span words =
                new Span(same ? "Recurred after the fix: same cause" : "Another cause: does not count against the fix");
        words.addClassName(same ? "state-overdue" : "state-done");
        cell.add(words, Words.secondary(" " + DecisionHistory.said(answer.said()) + " "), undo);
        cell.add(button(same ? "No" : "Yes", recurrence, !same, afterwards));
        return cell;
    }

    /** What follows from an incident after a fix, in a few words. */
    static String words(Recurrence recurrence) {
        return recurrence.isPossible()
                ? "possible recurrence"
                : recurrence.isConfirmed() ? "recurred, same cause" : "another cause";
    }

    private NativeButton button(String word, Recurrence recurrence, boolean same, Runnable afterwards) {
        NativeButton button = new NativeButton(
                word, click -> sheet(recurrence, same, afterwards).open());
        button.addClassName("standing");
        button.setAriaLabel((same ? "Yes, the same cause: " : "No, another cause: ")
                + recurrence.incident().title());
        return button;
    }

    private DecisionSheet sheet(Recurrence recurrence, boolean same, Runnable afterwards) {
        return new DecisionSheet(
                same ? "Yes, the same cause" : "No, another cause",
                "Keep",
                (by, why) -> answers.answer(recurrence.question(), recurrence.answer(), same, by, why)
                        .map(SameCauseDesk::meanwhile),
                afterwards,
                new Paragraph(recurrence.incident().title() + ", "
                        + Formats.date(recurrence.incident().date())),
                new Paragraph(
                        same
                                ? "It then counts as recurred after the fix of " + Formats.date(recurrence.fixed())
                                        + "."
                                : "It then does not count against the fix of " + Formats.date(recurrence.fixed())
                                        + "."));
    }

    private static String meanwhile(Answer other) {
        return "Not kept: %s answered %s meanwhile. Look again and decide."
                .formatted(other.said().by(), other.yes() ? "yes" : "no");
    }
}
