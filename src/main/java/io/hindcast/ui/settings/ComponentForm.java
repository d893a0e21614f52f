package io.hindcast.ui.settings;

import com.vaadin.flow.component.textfield.TextField;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CatalogueText;
import io.hindcast.classifying.Category;
import io.hindcast.classifying.Component;
import io.hindcast.report.Axis;
import java.util.List;
import java.util.Optional;

/** The form of one component of the Golden Path. */
class ComponentForm extends EntryForm {
    private final String id;
    private final TextField name;
    private final TextField owner;
    private final TextField template;
    private final TextField aliases;
    private final TextField loosely;
    private final CapabilityFields capabilities;

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
        aliases.setHelperText("With commas; wherever these words stand in a cause, they mean it");
        loosely = field("Also called where the Golden Path is spoken of", joined(component.loosely()));
        loosely.setHelperText("Words too common to mean it elsewhere, such as “chart”");
        name.setRequired(true);
        owner.setRequired(true);
        capabilities = new CapabilityFields(
                component.capabilities(),
                desk.catalogue().categories(Axis.FACTOR).stream()
                        .filter(factor -> !factor.id().equals(Category.UNKNOWN))
                        .toList());
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
        return capabilities.missing();
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
                capabilities.value()));
    }
}
