package io.hindcast.ui.settings;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.hindcast.classifying.Capability;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CatalogueText;
import io.hindcast.classifying.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form of one component of the Golden Path. */
class ComponentForm extends EntryForm {
    private static final String SEPARATOR = "|";

    private final String id;
    private final TextField name;
    private final TextField owner;
    private final TextField template;
    private final TextField aliases;
    private final TextField loosely;
    private final TextArea capabilities;

    ComponentForm(CatalogueDesk desk, Component component, Runnable afterwards) {
        this("Edit a component", desk, component, afterwards);
    }

    private ComponentForm(String title, CatalogueDesk desk, Component component, Runnable afterwards) {
        super(title, desk, afterwards);
        id = component.id();
        name = field("Name", component.name());
        owner = field("Owner team", component.owner());
        template = field("Template (link)", component.template() == null ? "" : component.template());
        aliases = field("Also called", joined(component.aliases()));
        loosely = field("Also called where the Golden Path is spoken of", joined(component.loosely()));
        capabilities = area(
                "What it may lack",
                component.capabilities().stream().map(ComponentForm::line).collect(Collectors.joining("\n")),
                "One a line: name | factor that its absence is | other words, with commas");
        fields(name, owner, template, aliases, loosely, capabilities);
    }

    static ComponentForm forNew(CatalogueDesk desk, Runnable afterwards) {
        return new ComponentForm(
                "Add a component", desk, new Component("", "", "", null, List.of(), List.of(), List.of()), afterwards);
    }

    @Override
    Optional<String> missing() {
        if (name.getValue().isBlank() || owner.getValue().isBlank()) {
            return Optional.of("A component needs a name and an owner.");
        }
        Optional<Component> taken = id.isEmpty() ? taken() : Optional.empty();
        if (taken.isPresent()) {
            return Optional.of("There is “" + taken.get().name() + "” already; edit that one, or choose another name.");
        }
        return lines().filter(line -> line.length < 2 || line.length > 3)
                .findFirst()
                .map(line -> "“" + String.join(SEPARATOR, line) + "” is no capability: name | factor | other words.");
    }

    private Optional<Component> taken() {
        return Catalogue.of(text().yaml()).components().stream()
                .filter(one -> one.id().equals(idOf(name.getValue())))
                .findFirst();
    }

    @Override
    Optional<CatalogueText> removed(CatalogueText text) {
        return id.isEmpty() ? Optional.empty() : Optional.of(text.withoutComponent(id));
    }

    @Override
    CatalogueText changed(CatalogueText text) {
        String link = template.getValue().strip();
        return text.with(new Component(
                id.isEmpty() ? idOf(name.getValue()) : id,
                name.getValue().strip(),
                owner.getValue().strip(),
                link.isEmpty() ? null : link,
                names(aliases.getValue()),
                names(loosely.getValue()),
                lines().map(ComponentForm::capability).toList()));
    }

    private java.util.stream.Stream<String[]> lines() {
        return capabilities.getValue().lines().filter(line -> !line.isBlank()).map(line -> line.split("\\|", -1));
    }

    private static Capability capability(String[] parts) {
        return new Capability(parts[0].strip(), parts[1].strip(), parts.length > 2 ? names(parts[2]) : List.of());
    }

    private static String line(Capability one) {
        String line = one.name() + " | " + one.factor();
        return one.aliases().isEmpty() ? line : line + " | " + joined(one.aliases());
    }
}
