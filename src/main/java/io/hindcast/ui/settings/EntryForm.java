package io.hindcast.ui.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.hindcast.cataloguing.CatalogueVersion;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CatalogueException;
import io.hindcast.classifying.CatalogueText;
import io.hindcast.ui.parts.TitledDialog;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sheet with one entry of the catalogue; what it says is shown against the archive before it holds. */
abstract class EntryForm extends TitledDialog {
    private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"|[^,]+");

    private final CatalogueDesk desk;
    private final Runnable afterwards;
    private final CatalogueVersion opened;
    private final Paragraph problem = new Paragraph();
    private final Div content = new Div();

    EntryForm(String title, CatalogueDesk desk, Runnable afterwards) {
        super(title);
        this.desk = desk;
        this.afterwards = afterwards;
        this.opened = desk.versions().holding();
        addClassName("sheet");
        content.addClassName("settings-form");
        problem.addClassName("settings-problem");
        problem.getElement().setAttribute("role", "status");
        add(content);
    }

    /** Shows these fields above the buttons. */
    final void fields(Component... fields) {
        Button next = new Button("See what would move", click -> check());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(next, new Button("Cancel", click -> close()));
        removed(text()).ifPresent(without -> buttons.add(new Button("Remove it", click -> show(without))));
        buttons.addClassName("row");
        content.add(fields);
        content.add(problem, buttons);
    }

    /** The catalogue's text with what the fields say. */
    abstract CatalogueText changed(CatalogueText text);

    /** The catalogue's text without the entry; empty for one that is new. */
    abstract Optional<CatalogueText> removed(CatalogueText text);

    /** What is wrong with the fields by themselves. */
    abstract Optional<String> missing();

    /** The catalogue as it was when the form was opened. */
    final CatalogueText text() {
        return new CatalogueText(opened.text());
    }

    private void check() {
        Optional<String> missing = missing();
        if (missing.isPresent()) {
            problem.setText(missing.get());
            return;
        }
        show(changed(text()));
    }

    private void show(CatalogueText changed) {
        try {
            String next = changed.yaml();
            Catalogue.of(next);
            problem.setText("");
            new ChangeSheet(desk, opened.number(), next, () -> {
                        close();
                        afterwards.run();
                    })
                    .open();
        } catch (CatalogueException wrong) {
            problem.setText(wrong.getMessage());
        }
    }

    static TextField field(String label, String value) {
        TextField field = new TextField(label);
        field.setValue(value);
        return field;
    }

    static TextArea area(String label, String value, String help) {
        TextArea area = new TextArea(label);
        area.setValue(value);
        area.setHelperText(help);
        return area;
    }

    /** The identifier that a name gives: its letters and digits, in small letters, with hyphens between. */
    static String idOf(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    /** Names with commas between them; one that holds a comma stands in double quotes. */
    static String joined(List<String> names) {
        return names.stream()
                .map(name -> name.contains(",") ? '"' + name + '"' : name)
                .collect(Collectors.joining(", "));
    }

    /** The names that {@link #joined} gives. */
    static List<String> names(String value) {
        return NAME.matcher(value)
                .results()
                .map(name ->
                        Objects.requireNonNullElse(name.group(1), name.group()).strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
