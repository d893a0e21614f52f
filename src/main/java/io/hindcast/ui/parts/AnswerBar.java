package io.hindcast.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Answers;
import io.hindcast.deciding.Question;
import io.hindcast.deciding.Said;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks a person whether two things that look the same are; says who answered what, and takes it back. */
public final class AnswerBar extends Div {

    private final Question question;
    private final Answers answers;
    private final Runnable afterwards;

    private AnswerBar(Question question, Answers answers, Runnable afterwards) {
        this.question = question;
        this.answers = answers;
        this.afterwards = afterwards;
        addClassName("judgment-bar");
    }

    /** What is answered so far, null for nothing; {@code yes} and {@code no} are the two answers. */
    public AnswerBar(
            Question question, @Nullable Answer answer, String yes, String no, Answers answers, Runnable afterwards) {
        this(question, answers, afterwards);
        if (answer == null) {
            add(button(yes, true), button(no, false));
        } else {
            add(new Span(said(answer, answer.yes() ? yes : no)), undo(answer));
        }
    }

    /** Lets a person say no to what holds until then, in these words. */
    public static AnswerBar denial(
            Question question, @Nullable Answer answer, String no, Answers answers, Runnable afterwards) {
        AnswerBar bar = new AnswerBar(question, answers, afterwards);
        bar.add(answer == null ? bar.button(no, false) : new Span(said(answer, no)));
        if (answer != null) {
            bar.add(bar.undo(answer));
        }
        return bar;
    }

    private NativeButton button(String words, boolean yes) {
        NativeButton button = new NativeButton(words, click -> ask(words, yes));
        button.addClassName("judgment-button");
        return button;
    }

    private NativeButton undo(Answer answer) {
        NativeButton undo = new NativeButton("undo", click -> {
            if (!answers.undo(answer, Who.remembered())) {
                Notification.show("Somebody changed it already");
            }
            afterwards.run();
        });
        undo.addClassNames("link-button", "secondary");
        return undo;
    }

    private void ask(String words, boolean yes) {
        DecisionSheet.Desk desk =
                (by, why) -> answers.answer(question, null, yes, by, why).map(AnswerBar::meanwhile);
        new DecisionSheet(words, "Keep", desk, afterwards).open();
    }

    private static String meanwhile(Answer other) {
        return "Not kept: %s answered meanwhile. Close this, look again and decide."
                .formatted(other.said().by());
    }

    private static String said(Answer given, String words) {
        Said said = given.said();
        String why = said.why() == null ? "" : ": " + said.why();
        return "“%s”, said %s on %s UTC%s"
                .formatted(words.toLowerCase(Locale.ROOT), said.by(), Formats.instant(said.at()), why);
    }
}
