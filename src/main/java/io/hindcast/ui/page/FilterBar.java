package io.hindcast.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.address.FilterParameters;
import io.hindcast.ui.address.Period;
import io.hindcast.ui.page.FilterChoices.Choice;
import io.hindcast.ui.parts.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The filter under a page's title: fields to add a restriction, and every active one as a chip to take it away. The filter
 * itself lives in the page's address; a change goes there, and the page follows.
 */
public final class FilterBar extends Section {
    private static final List<Choice> SEVERITIES = IntStream.range(0, 5)
            .mapToObj(level -> new Choice("SEV-" + level, "SEV-" + level))
            .toList();
    private static final List<Choice> PERIODS = Arrays.stream(Period.values())
            .map(period -> new Choice(period.id(), period.label()))
            .toList();

    private final FilterChoices choices;
    private final Div fields = new Div();
    private final Div chips = new Div();
    private final NativeButton toggle;
    private Set<String> offered = Set.of();
    private String path = "";
    private QueryParameters query = QueryParameters.empty();

    FilterBar(FilterChoices choices) {
        this.choices = choices;
        addClassName("filter-bar");
        getElement().setAttribute("aria-label", "Filter");
        fields.addClassName("filter-fields");
        chips.addClassName("row");
        toggle = button("Filter", this::toggle);
        toggle.addClassName("filter-toggle");
        toggle.getElement().setAttribute("aria-expanded", "false");
        add(toggle, fields, chips);
    }

    /** Offers only these fields, where the page has other means for the rest; chips show every restriction all the same. */
    public void only(String... names) {
        offered = Set.of(names);
    }

    /** Shows the filter of this address. */
    void show(String newPath, QueryParameters newQuery) {
        path = newPath;
        query = newQuery;
        fields.removeAll();
        fields.add(
                periods(),
                day("From", FilterParameters.FROM),
                day("To", FilterParameters.TO),
                field("Service", FilterParameters.SERVICE, choices.services()),
                field("Team", FilterParameters.TEAM, choices.teams()),
                field("Severity", FilterParameters.SEVERITY, SEVERITIES),
                field("Category", FilterParameters.CATEGORY, choices.categories()),
                field("Component", FilterParameters.COMPONENT, choices.components()));
        chips.removeAll();
        chips.add(chips());
        chips.setVisible(FilterParameters.isFiltered(query));
    }

    /** The filter of the address. */
    ReportFilter filter() {
        return FilterParameters.parse(query, choices.today());
    }

    /** Whether the address filters at all. */
    boolean isFiltered() {
        return FilterParameters.isFiltered(query);
    }

    /** Goes to the same page without a filter. */
    public void clear() {
        go(FilterParameters.without(query));
    }

    /** Goes to the same page with one more value, such as a service that was clicked. */
    void add(String name, String value) {
        go(query.merging(name, value));
    }

    private ComboBox<Choice> periods() {
        ComboBox<Choice> field = field("Period", FilterParameters.PERIOD, PERIODS);
        FilterParameters.period(query).ifPresent(period -> field.setValue(new Choice(period.id(), period.label())));
        field.addValueChangeListener(change -> {
            QueryParameters rest = query.excluding(FilterParameters.PERIOD, FilterParameters.FROM, FilterParameters.TO);
            go(
                    change.getValue() == null
                            ? rest
                            : rest.merging(
                                    FilterParameters.PERIOD, change.getValue().id()));
        });
        return field;
    }

    /** A day of the reader's own choice; it takes the place of a period with a name. */
    private DatePicker day(String label, String name) {
        DatePicker field = new DatePicker(FilterParameters.date(query, name));
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setLocale(Locale.UK);
        field.setI18n(Formats.days());
        field.setClearButtonVisible(true);
        field.setMin(name.equals(FilterParameters.TO) ? FilterParameters.date(query, FilterParameters.FROM) : null);
        field.setMax(name.equals(FilterParameters.FROM) ? FilterParameters.date(query, FilterParameters.TO) : null);
        field.setVisible(offered.isEmpty() || offered.contains(name));
        field.addValueChangeListener(change -> {
            QueryParameters rest = query.excluding(FilterParameters.PERIOD, name);
            if (change.getValue() == null) {
                go(rest);
            } else if (!field.isInvalid()) {
                go(rest.merging(name, change.getValue().toString()));
            }
        });
        return field;
    }

    private ComboBox<Choice> field(String label, String name, List<Choice> items) {
        ComboBox<Choice> field = new ComboBox<>();
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setItems(items);
        field.setItemLabelGenerator(Choice::label);
        field.setEnabled(!items.isEmpty());
        field.setVisible(!items.isEmpty() && (offered.isEmpty() || offered.contains(name)));
        if (!name.equals(FilterParameters.PERIOD)) {
            field.addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    add(name, change.getValue().id());
                }
            });
        }
        return field;
    }

    private List<Component> chips() {
        List<Component> all = new ArrayList<>();
        FilterParameters.only(query)
                .getParameters()
                .forEach((name, values) -> values.forEach(value -> all.add(chip(name, value))));
        all.add(button("clear all", this::clear));
        all.add(button("copy link", this::copyLink));
        return all;
    }

    private Span chip(String name, String value) {
        String words = name + ": " + choices.label(name, value);
        NativeButton remove = new NativeButton("×", click -> remove(name, value));
        remove.setAriaLabel("Remove " + words);
        Span chip = new Span(new Span(words), remove);
        chip.addClassName("chip");
        return chip;
    }

    private void remove(String name, String value) {
        List<String> rest = query.getParameters(name).stream()
                .filter(kept -> !kept.equals(value))
                .toList();
        QueryParameters others = query.excluding(name);
        go(rest.isEmpty() ? others : others.mergingAll(Map.of(name, rest)));
    }

    private void go(QueryParameters target) {
        UI.getCurrent().navigate(path, target);
    }

    private void copyLink() {
        getElement().executeJs("navigator.clipboard?.writeText(location.href)");
        Notification.show("Link copied");
    }

    private void toggle() {
        setClassName("open", !hasClassName("open"));
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(hasClassName("open")));
    }

    private static NativeButton button(String text, Runnable action) {
        NativeButton button = new NativeButton(text, click -> action.run());
        button.addClassNames("link-button", "secondary");
        return button;
    }
}
