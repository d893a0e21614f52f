package io.hindcast.ui.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CatalogueText;
import io.hindcast.classifying.Category;
import io.hindcast.classifying.RuleEntry;
import io.hindcast.report.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The form of one category with its queries, one a line, by how much they say and where they look. */
class CategoryForm extends EntryForm {
    private final Category category;
    private final TextField label;
    private final TextField definition;
    private final TextField aliases;
    private final List<RuleEntry> rules;
    private final List<TextArea> queries = new ArrayList<>();

    CategoryForm(CatalogueDesk desk, Category category, Runnable afterwards) {
        this("Edit a category", desk, category, afterwards);
    }

    private CategoryForm(String title, CatalogueDesk desk, Category category, Runnable afterwards) {
        super(title, desk, afterwards);
        this.category = category;
        label = field("Label", category.label());
        definition = field("Means", category.definition());
        aliases = field("Also called", joined(category.aliases()));
        rules = new ArrayList<>(text().rules(category.axis(), category.id()));
        if (rules.isEmpty()) {
            rules.add(new RuleEntry(category.axis() == Axis.TRIGGER ? "changes" : "causes", "strong", List.of()));
            rules.add(new RuleEntry("story", "fair", List.of()));
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

    /** For a category that is not there yet; it gets the first color of the palette that no other one of its axis has. */
    static CategoryForm forNew(CatalogueDesk desk, Axis axis, Runnable afterwards) {
        Set<Integer> taken =
                desk.catalogue().categories(axis).stream().map(Category::color).collect(Collectors.toSet());
        int color = IntStream.iterate(1, next -> next + 1)
                .filter(next -> !taken.contains(next))
                .findFirst()
                .orElseThrow();
        String title = axis == Axis.FACTOR ? "Add a category" : "Add a trigger";
        return new CategoryForm(title, desk, new Category(axis, "", "", List.of(), "", color), afterwards);
    }

    private boolean isNew() {
        return category.id().isEmpty();
    }

    private String id() {
        return isNew() ? idOf(label.getValue()) : category.id();
    }

    @Override
    Optional<String> missing() {
        if (label.getValue().isBlank() || definition.getValue().isBlank()) {
            return Optional.of("A category needs a label, and what it means.");
        }
        Optional<Category> taken =
                isNew() ? Catalogue.of(text().yaml()).category(category.axis(), id()) : Optional.empty();
        return taken.map(one -> "There is “" + one.label() + "” already; edit that one, or choose another label.");
    }

    @Override
    Optional<CatalogueText> removed(CatalogueText text) {
        return isNew() ? Optional.empty() : Optional.of(text.without(category));
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
                        id(),
                        label.getValue().strip(),
                        names(aliases.getValue()),
                        definition.getValue().strip(),
                        category.color()),
                changed);
    }
}
