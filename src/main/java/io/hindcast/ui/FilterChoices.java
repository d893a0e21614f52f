package io.hindcast.ui;

import io.hindcast.archive.ServiceDirectory;
import io.hindcast.report.ServiceName;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the filter bar offers to choose from. */
@Component
class FilterChoices {
    private final Clock clock;
    private final ObjectProvider<ServiceDirectory> directory;

    FilterChoices(Clock clock, ObjectProvider<ServiceDirectory> directory) {
        this.clock = clock;
        this.directory = directory;
    }

    /** A value in the address and its name on screen. */
    record Choice(String id, String label) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Choice> services() {
        return directory.stream()
                .flatMap(known -> known.services().stream())
                .map(ServiceName::value)
                .map(name -> new Choice(name, name))
                .toList();
    }

    List<Choice> teams() {
        return directory.stream()
                .flatMap(known -> known.teams().stream())
                .map(name -> new Choice(name, name))
                .toList();
    }

    List<Choice> categories() {
        return List.of();
    }

    List<Choice> triggers() {
        return List.of();
    }

    List<Choice> components() {
        return List.of();
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
            default -> List.of();
        };
        return known.stream()
                .filter(choice -> choice.id().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
