package io.hindcast.ui.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.hindcast.classifying.CatalogueText;
import io.hindcast.classifying.Category;
import io.hindcast.classifying.RuleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of one category with its queries, one a line, by how much they say and where they look. */
class CategoryForm extends EntryForm {
    private final Category category;
    private final TextField label;
    private final TextField definition;
    private final TextField aliases;
    private final List<RuleEntry> rules;
    private final List<TextArea> queries = new ArrayList<>();

    CategoryForm(CatalogueDesk desk, Category category, Runnable afterwards) {
        super("Edit a category", desk, afterwards);
        this.category = category;
        label = field("Label", category.label());
        definition = field("Means", category.definition());
        aliases = field("Also called", joined(category.aliases()));
        rules = new ArrayList<>(text().rules(category.axis(), category.id()));
        if (rules.isEmpty()) {
            rules.add(new RuleEntry("story", "strong", List.of()));
        }
        for (RuleEntry rule : rules) {
            TextArea area = area(
                    "Queries, " + rule.says() + ", in " + rule.in(),
                    String.join("\n", rule.queries()),
                    "One a line, as Lucene queries over one sentence");
            area.addClassName("settings-queries");
            area.setMaxHeight("320px");
            queries.add(area);
        }
        List<Component> all = new ArrayList<>(List.of(label, definition, aliases));
        all.addAll(queries);
        fields(all.toArray(Component[]::new));
    }

    @Override
    Optional<String> missing() {
        return label.getValue().isBlank() || definition.getValue().isBlank()
                ? Optional.of("A category needs a label, and what it means.")
                : Optional.empty();
    }

    @Override
    CatalogueText changed(CatalogueText text) {
        List<RuleEntry> changed = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            List<String> lines = queries.get(i)
                    .getValue()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            if (!lines.isEmpty()) {
                changed.add(new RuleEntry(rules.get(i).in(), rules.get(i).says(), lines));
            }
        }
        return text.with(
                new Category(
                        category.axis(),
                        category.id(),
                        label.getValue().strip(),
                        names(aliases.getValue()),
                        definition.getValue().strip(),
                        category.color()),
                changed);
    }
}
