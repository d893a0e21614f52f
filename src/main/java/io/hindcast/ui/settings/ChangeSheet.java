package io.hindcast.ui.settings;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;
import io.hindcast.cataloguing.ChangeOutcome;
import io.hindcast.cataloguing.Progress;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CatalogueException;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.TitledDialog;
import io.hindcast.ui.parts.Who;
import io.hindcast.ui.parts.Words;
import org.jspecify.annotations.Nullable;

/** What another catalogue would move, and the button that lets it hold. Esc closes it and leaves all as it was. */
class ChangeSheet extends TitledDialog {
    private static final int SECONDS = 10_000;

    private final CatalogueDesk desk;
    private final String text;
    private final Runnable afterwards;
    private final int seen;
    private final TextField note = new TextField("Why, if it helps others");
    private final Div preview = new Div();
    private @Nullable PreviewRun run;
    private @Nullable Registration polling;

    /** What this text would move; {@code seen} is the number of the version that held when the person began. */
    ChangeSheet(CatalogueDesk desk, int seen, String text, Runnable afterwards) {
        super("What would move?");
        this.desk = desk;
        this.text = text;
        this.afterwards = afterwards;
        this.seen = seen;
        addClassName("sheet");
        note.setMaxLength(2000);
        Button apply = new Button("Let it hold", click -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(apply, new Button("Cancel", click -> close()));
        buttons.addClassName("row");
        Div content = new Div(preview);
        content.addClassName("settings-form");
        add(content);
        try {
            Catalogue next = Catalogue.of(text);
            run = PreviewRun.of(desk.preview(), next);
            content.add(note, new Who(), buttons);
            show();
        } catch (CatalogueException wrong) {
            preview.add(problem(String.valueOf(wrong.getMessage())));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        polling = event.getUI().addPollListener(poll -> show());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (run != null) {
            run.stop();
        }
        if (polling != null) {
            polling.remove();
        }
    }

    private void show() {
        PreviewRun counting = run;
        if (counting == null) {
            return;
        }
        if (counting.moves().isPresent()) {
            preview.removeAll();
            preview.add(new MoveList(counting.moves().get(), Catalogue.of(text)));
            run = null;
        } else if (counting.problem().isPresent()) {
            preview.removeAll();
            preview.add(problem(counting.problem().get()));
            run = null;
        } else {
            preview.removeAll();
            preview.add(new H3("Counting what would move"), bar(counting.progress()), how(counting.progress()));
        }
    }

    private static ProgressBar bar(Progress progress) {
        ProgressBar bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", "Counting what would move");
        bar.setValue(progress.total() == 0 ? 0 : (double) progress.done() / progress.total());
        return bar;
    }

    private static Span how(Progress progress) {
        return Words.secondary("%s of %s; you need not wait for it"
                .formatted(Formats.count(progress.done()), Formats.plural(progress.total(), "report", "reports")));
    }

    private void apply() {
        switch (desk.versions().change(text, seen, Who.remembered(), note.getValue())) {
            case ChangeOutcome.Holds(var version) -> {
                desk.job().start();
                end("Version " + version.number() + " holds; the archive is being labeled again");
            }
            case ChangeOutcome.Same same -> end("It says nothing else than the one that holds");
            case ChangeOutcome.Unreadable wrong -> tell(wrong.sentence());
            case ChangeOutcome.ChangedMeanwhile other ->
                tell("Not kept: " + other.version().by() + " made version "
                        + other.version().number() + " meanwhile. Close this and look at theirs first.");
            case ChangeOutcome.KeptInFile file -> tell("Not kept: the catalogue is kept in " + file.path() + ".");
        }
    }

    private void end(String words) {
        Notification.show(words);
        close();
        afterwards.run();
    }

    private static void tell(String words) {
        Notification.show(words, SECONDS, Notification.Position.BOTTOM_START);
    }

    private static Paragraph problem(String words) {
        Paragraph problem = new Paragraph(words);
        problem.addClassName("settings-problem");
        return problem;
    }
}
