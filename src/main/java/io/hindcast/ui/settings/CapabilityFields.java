package io.hindcast.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.hindcast.classifying.Capability;
import io.hindcast.classifying.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a component may lack: for each capability its name, the factor that its absence is, and the other words for it. */
class CapabilityFields extends FieldSet {
    private final List<Category> factors;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    CapabilityFields(List<Capability> capabilities, List<Category> factors) {
        super("What it may lack");
        this.factors = List.copyOf(factors);
        addClassName("capabilities");
        list.addClassName("settings-form");
        capabilities.forEach(this::addRow);
        if (capabilities.isEmpty()) {
            addRow(new Capability("", "", List.of()));
        }
        Button another = new Button(
                "Add a capability",
                click -> addRow(new Capability("", "", List.of())).name.focus());
        add(list, another);
    }

    /** The capabilities that have a name. */
    List<Capability> value() {
        return rows.stream()
                .filter(Row::isNamed)
                .map(row -> new Capability(
                        row.name.getValue().strip(),
                        row.factor.getValue().id(),
                        EntryForm.names(row.aliases.getValue())))
                .toList();
    }

    /** What a row that has a name does not say. */
    Optional<String> missing() {
        return rows.stream()
                .filter(row -> row.isNamed() && row.factor.isEmpty())
                .findFirst()
                .map(row -> "Choose the factor that it is when “"
                        + row.name.getValue().strip() + "” is not there.");
    }

    private Row addRow(Capability capability) {
        Row row = new Row(capability);
        rows.add(row);
        list.add(row);
        return row;
    }

    private final class Row extends Div {
        private final TextField name = new TextField();
        private final Select<Category> factor = new Select<>();
        private final TextField aliases = new TextField();

        Row(Capability capability) {
            addClassName("capability");
            name.setValue(capability.name());
            name.setAriaLabel("Capability");
            name.setPlaceholder("such as staged rollout");
            factor.setItems(factors);
            factor.setItemLabelGenerator(Category::label);
            factor.setAriaLabel("Factor that its absence is");
            factor.setPlaceholder("Factor");
            factors.stream()
                    .filter(each -> each.id().equals(capability.factor()))
                    .findFirst()
                    .ifPresent(factor::setValue);
            aliases.setValue(EntryForm.joined(capability.aliases()));
            aliases.setAriaLabel("Other words for it");
            aliases.setPlaceholder("other words for it, with commas");
            Button remove = new Button("✕", click -> {
                rows.remove(this);
                list.remove(this);
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(capability.name().isEmpty() ? "Remove this capability" : "Remove " + capability.name());
            add(name, factor, remove, aliases);
        }

        boolean isNamed() {
            return !name.getValue().isBlank();
        }
    }
}
