package io.hindcast.ui.page;

import io.hindcast.archive.ServiceDirectory;
import io.hindcast.classifying.Component;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.deciding.CandidateDecisions;
import io.hindcast.followup.Today;
import io.hindcast.report.Axis;
import io.hindcast.report.GapId;
import io.hindcast.report.ServiceName;
import io.hindcast.ui.address.FilterParameters;
import io.hindcast.ui.address.Period;
import io.hindcast.ui.parts.Formats;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What the filter bar offers to choose from. */
@Service
public final class FilterChoices {
    private final Today today;
    private final ServiceDirectory directory;
    private final CurrentCatalogue catalogue;
    private final CandidateDecisions decisions;

    FilterChoices(Today today, ServiceDirectory directory, CurrentCatalogue catalogue, CandidateDecisions decisions) {
        this.today = today;
        this.directory = directory;
        this.catalogue = catalogue;
        this.decisions = decisions;
    }

    /** A value in the address and its name on screen. */
    record Choice(String id, String label) {}

    /** The day it is in the organization's zone, as everywhere. */
    public LocalDate today() {
        return today.date();
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

    /** The components of the catalogue, then those that people named in triage. */
    List<Choice> components() {
        List<Component> known = catalogue.get().components();
        return Stream.concat(
                        known.stream().map(component -> new Choice(component.id(), component.name())),
                        decisions.standing().stream()
                                .flatMap(decision -> Stream.ofNullable(decision.into()))
                                .map(GapId::component)
                                .filter(name -> known.stream()
                                        .noneMatch(one -> one.name().equals(name)))
                                .distinct()
                                .sorted()
                                .map(name -> new Choice(name, name)))
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
