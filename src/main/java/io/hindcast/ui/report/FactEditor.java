package io.hindcast.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.hindcast.archive.FactName;
import io.hindcast.archive.NewValue;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Category;
import io.hindcast.report.Axis;
import io.hindcast.report.Severity;
import io.hindcast.ui.parts.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field in which a person sets a fact; its value has the form that {@link NewValue} says. */
record FactEditor(FactName fact, Component component, HasValidationProperties field, Value value) {
    private static final String FULL = "100%";

    /** What is in the field, as text; null for nothing. */
    interface Value {
        @Nullable
        String text();
    }

    /** A fitting field for this fact, filled with what stands. */
    static FactEditor of(FactName fact, @Nullable String stands, Catalogue catalogue) {
        for (Axis axis : Axis.values()) {
            if (fact.equals(FactName.of(axis))) {
                return categories(fact, stands, axis, catalogue);
            }
        }
        if (fact.equals(FactName.SEVERITY)) {
            return severity(fact, stands);
        }
        if (fact.equals(FactName.DATE)) {
            return day(fact, stands);
        }
        if (fact.value().startsWith("milestones.")) {
            return instant(fact, stands);
        }
        if (fact.value().startsWith("minutes.")) {
            return minutes(fact, stands);
        }
        return switch (fact.value()) {
            case "services" -> area(fact, stands, "One a line.");
            case "gaps" ->
                area(
                        fact,
                        stands,
                        "One a line: component | what it lacks. New names wait as candidates for the catalogue.");
            case "summary", "rootCause" -> area(fact, stands, "");
            case "impact.revenueLost" -> line(fact, stands, "Currency and amount, such as USD 50000.");
            default -> fact.value().endsWith(".task") ? area(fact, stands, "") : line(fact, stands, "");
        };
    }

    /** What the person wants. */
    NewValue wanted() {
        return new NewValue(fact, value.text());
    }

    /** Whether what was typed can be read at all, as a date can that the field understood. */
    boolean isReadable() {
        return !field.isInvalid();
    }

    /** Says at the field why this cannot be; what was typed stays. */
    void refuse(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        focus();
    }

    void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static FactEditor line(FactName fact, @Nullable String stands, String help) {
        TextField field = new TextField(CorrectionWords.name(fact));
        field.setValue(Objects.requireNonNullElse(stands, ""));
        field.setHelperText(help);
        field.setWidth(FULL);
        return new FactEditor(fact, field, field, () -> orNull(field.getValue()));
    }

    private static FactEditor area(FactName fact, @Nullable String stands, String help) {
        TextArea field = new TextArea(CorrectionWords.name(fact));
        field.setValue(Objects.requireNonNullElse(stands, ""));
        field.setHelperText(help);
        field.setMinRows(3);
        field.setWidth(FULL);
        return new FactEditor(fact, field, field, () -> orNull(field.getValue()));
    }

    private static FactEditor severity(FactName fact, @Nullable String stands) {
        Select<String> field = new Select<>();
        field.setLabel(CorrectionWords.name(fact));
        field.setItems(IntStream.rangeClosed(0, 4)
                .mapToObj(level -> new Severity(level).label())
                .toList());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption("no severity");
        field.setValue(stands);
        field.setWidth(FULL);
        return new FactEditor(fact, field, field, field::getValue);
    }

    private static FactEditor day(FactName fact, @Nullable String stands) {
        DatePicker field = new DatePicker(CorrectionWords.name(fact));
        field.setLocale(Locale.UK);
        field.setI18n(Formats.days());
        field.setClearButtonVisible(true);
        field.setValue(stands == null ? null : LocalDate.parse(stands));
        field.setWidth(FULL);
        return new FactEditor(fact, field, field, () -> Objects.toString(field.getValue(), null));
    }

    private static FactEditor instant(FactName fact, @Nullable String stands) {
        DateTimePicker field = new DateTimePicker(CorrectionWords.name(fact) + " (UTC)");
        LocalDateTime value = stands == null ? null : LocalDateTime.ofInstant(Instant.parse(stands), ZoneOffset.UTC);
        field.setLocale(Locale.UK);
        field.setDatePickerI18n(Formats.days());
        field.setStep(value == null || value.getSecond() == 0 ? Duration.ofMinutes(1) : Duration.ofSeconds(1));
        field.setHelperText("Empty both to say that it is unknown.");
        field.setValue(value);
        field.setWidth(FULL);
        return new FactEditor(
                fact,
                field,
                field,
                () -> field.getValue() == null
                        ? null
                        : field.getValue().toInstant(ZoneOffset.UTC).toString());
    }

    private static FactEditor minutes(FactName fact, @Nullable String stands) {
        IntegerField field = new IntegerField(CorrectionWords.name(fact) + ", minutes");
        field.setMin(0);
        field.setHelperText("Empty it to use what the milestones give.");
        field.setValue(stands == null ? null : Integer.valueOf(stands));
        field.setWidth(FULL);
        return new FactEditor(fact, field, field, () -> Objects.toString(field.getValue(), null));
    }

    private static FactEditor categories(FactName fact, @Nullable String stands, Axis axis, Catalogue catalogue) {
        List<Category> all = catalogue.categories(axis).stream()
                .filter(category -> !category.isUnknown())
                .toList();
        List<Category> now = stands == null
                ? List.of()
                : stands.lines()
                        .flatMap(id -> catalogue.category(axis, id).stream())
                        .toList();
        Select<Category> main = new Select<>();
        main.setLabel(axis == Axis.FACTOR ? "Main factor" : "Main trigger");
        main.setItems(all);
        main.setItemLabelGenerator(category -> category == null ? "" : category.label());
        main.setEmptySelectionAllowed(true);
        main.setEmptySelectionCaption("unknown");
        main.setValue(now.isEmpty() ? null : now.getFirst());
        main.setWidth(FULL);
        MultiSelectComboBox<Category> others = new MultiSelectComboBox<>("Also");
        others.setItems(all);
        others.setItemLabelGenerator(Category::label);
        others.setValue(now.stream().skip(1).collect(Collectors.toSet()));
        others.setWidth(FULL);
        return new FactEditor(
                fact,
                new Div(main, others),
                main,
                () -> orNull(
                        ids(Stream.ofNullable(main.getValue()), all.stream().filter(others.getValue()::contains))));
    }

    private static String ids(Stream<Category> main, Stream<Category> others) {
        return Stream.concat(main, others).map(Category::id).distinct().collect(Collectors.joining("\n"));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
