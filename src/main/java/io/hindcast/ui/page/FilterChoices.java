package io.hindcast.ui.page;

import io.hindcast.archive.ServiceDirectory;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.report.Axis;
import io.hindcast.report.ServiceName;
import io.hindcast.ui.address.FilterParameters;
import io.hindcast.ui.address.Period;
import io.hindcast.ui.parts.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the filter bar offers to choose from. */
@Component
public final class FilterChoices {
    private final Clock clock;
    private final ServiceDirectory directory;
    private final CurrentCatalogue catalogue;

    FilterChoices(Clock clock, ServiceDirectory directory, CurrentCatalogue catalogue) {
        this.clock = clock;
        this.directory = directory;
        this.catalogue = catalogue;
    }

    /** A value in the address and its name on screen. */
    record Choice(String id, String label) {}

    /** Today, UTC. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Choice> services() {
        return directory.services().stream()
                .map(ServiceName::value)
                .map(name -> new Choice(name, name))
                .toList();
    }

    List<Choice> teams() {
        return directory.teams().stream().map(name -> new Choice(name, name)).toList();
    }

    List<Choice> categories() {
        return of(Axis.FACTOR);
    }

    List<Choice> triggers() {
        return of(Axis.TRIGGER);
    }

    List<Choice> components() {
        return catalogue.get().components().stream()
                .map(component -> new Choice(component.id(), component.name()))
                .toList();
    }

    private List<Choice> of(Axis axis) {
        return catalogue.get().categories(axis).stream()
                .map(category -> new Choice(category.id(), category.label()))
                .toList();
    }

    private static List<Choice> day(String value) {
        try {
            return List.of(new Choice(value, Formats.date(LocalDate.parse(value))));
        } catch (DateTimeParseException notADay) {
            return List.of();
        }
    }

    /** The name on screen of a value in the address; the value itself where nobody knows it. */
    String label(String name, String value) {
        List<Choice> known = switch (name) {
            case FilterParameters.CATEGORY -> categories();
            case FilterParameters.TRIGGER -> triggers();
            case FilterParameters.COMPONENT -> components();
            case FilterParameters.PERIOD ->
                Period.of(value).stream()
                        .map(period -> new Choice(value, period.label()))
                        .toList();
            case FilterParameters.FROM, FilterParameters.TO -> day(value);
            default -> List.of();
        };
        return known.stream()
                .filter(choice -> choice.id().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
