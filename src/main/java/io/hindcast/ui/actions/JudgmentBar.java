package io.hindcast.ui.actions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.hindcast.archive.Judgment;
import io.hindcast.archive.Judgment.Pair;
import io.hindcast.archive.JudgmentStore;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.TitledDialog;
import io.hindcast.ui.parts.Who;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks a person whether two things that look the same are; says who answered what, and takes it back. */
class JudgmentBar extends Div {
    private static final int LONGEST_REASON = 2000;

    private final Pair pair;
    private final JudgmentStore store;
    private final Runnable afterwards;

    /** What is said of the pair so far, null for nothing; {@code yes} and {@code no} are the two answers. */
    JudgmentBar(
            Pair pair, @Nullable Judgment judgment, String yes, String no, JudgmentStore store, Runnable afterwards) {
        this.pair = pair;
        this.store = store;
        this.afterwards = afterwards;
        addClassName("judgment-bar");
        if (judgment == null) {
            add(answer(yes, true), answer(no, false));
        } else {
            add(new Span(said(judgment, yes, no)), undo());
        }
    }

    private NativeButton answer(String words, boolean same) {
        NativeButton button = new NativeButton(words, click -> ask(words, same));
        button.addClassName("judgment-button");
        return button;
    }

    private NativeButton undo() {
        NativeButton undo = new NativeButton("undo", click -> {
            store.withdraw(pair, Who.remembered());
            afterwards.run();
        });
        undo.addClassNames("link-button", "secondary");
        return undo;
    }

    private void ask(String words, boolean same) {
        TitledDialog dialog = new TitledDialog(words);
        TextArea why = new TextArea("Why (optional)");
        why.setMaxLength(LONGEST_REASON);
        why.setWidthFull();
        Button keep = new Button(words, click -> {
            store.judge(pair, same, Who.remembered(), why.getValue());
            dialog.close();
            afterwards.run();
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div content = new Div(why, new Who(), keep);
        content.addClassName("judgment-form");
        dialog.add(content);
        dialog.open();
    }

    private static String said(Judgment judgment, String yes, String no) {
        String why = judgment.why() == null ? "" : ": " + judgment.why();
        String answer = judgment.same() ? yes : no;
        return "“%s”, said %s on %s UTC%s"
                .formatted(answer.toLowerCase(Locale.ROOT), judgment.by(), Formats.instant(judgment.at()), why);
    }
}
