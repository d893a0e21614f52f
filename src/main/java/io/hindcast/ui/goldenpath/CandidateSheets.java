package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.ListDataProvider;
import io.hindcast.classifying.Capability;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.deciding.CandidateDecision;
import io.hindcast.deciding.CandidateDecisions;
import io.hindcast.insight.ledger.Candidate;
import io.hindcast.insight.ledger.Triage;
import io.hindcast.report.GapId;
import io.hindcast.ui.parts.DecisionSheet;
import io.hindcast.ui.parts.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sheets in which a person names, merges or dismisses a candidate. */
@org.springframework.stereotype.Component
class CandidateSheets {
    private final Triage triage;
    private final CandidateDecisions decisions;
    private final CurrentCatalogue catalogue;

    CandidateSheets(Triage triage, CandidateDecisions decisions, CurrentCatalogue catalogue) {
        this.triage = triage;
        this.decisions = decisions;
        this.catalogue = catalogue;
    }

    /** Asks for component and capability, from the catalogue or in new words. */
    DecisionSheet naming(Candidate candidate, Runnable afterwards) {
        GapId gap = candidate.gap().id();
        ComboBox<String> component = free("Component");
        ComboBox<String> capability = free("What it lacks");
        component.setItems(catalogue.get().components().stream()
                .map(io.hindcast.classifying.Component::name)
                .toList());
        follow(component, capability);
        component.setValue(gap.component());
        capability.setValue(gap.capability());
        return new DecisionSheet(
                "Name a gap",
                "Name it",
                (by, why) -> {
                    if (isBlank(component.getValue()) || isBlank(capability.getValue())) {
                        return Optional.of("A gap needs a component and what it lacks.");
                    }
                    GapId name = triage.named(component.getValue(), capability.getValue());
                    return decisions.name(gap, name, by, why).map(CandidateSheets::meanwhile);
                },
                afterwards,
                wording(candidate),
                component,
                capability);
    }

    /** Asks which gap or candidate it is one with; {@code proposed} is chosen already. */
    DecisionSheet merging(Candidate candidate, @Nullable GapId proposed, Runnable afterwards) {
        ComboBox<GapId> other = new ComboBox<>("It is the same as");
        other.setItems(triage.targets(candidate.gap().id()));
        other.setItemLabelGenerator(GapId::value);
        other.setWidthFull();
        other.setValue(proposed);
        return new DecisionSheet(
                "Merge a candidate",
                "Merge",
                (by, why) -> other.getValue() == null
                        ? Optional.of("Choose the gap that it is the same as.")
                        : decisions
                                .merge(candidate.gap().id(), other.getValue(), by, why)
                                .map(CandidateSheets::meanwhile),
                afterwards,
                wording(candidate),
                other);
    }

    /** Asks whether it is no gap of the Golden Path. */
    DecisionSheet dismissing(Candidate candidate, Runnable afterwards) {
        return new DecisionSheet(
                "Dismiss a candidate",
                "Dismiss",
                (by, why) -> decisions.dismiss(candidate.gap().id(), by, why).map(CandidateSheets::meanwhile),
                afterwards,
                wording(candidate),
                new Paragraph(
                        "It leaves the ledger, in other reports too; its incidents and actions stay as they are."));
    }

    /** Offers what the chosen component may lack; in place, since setting other items would take back what is being typed. */
    private void follow(ComboBox<String> component, ComboBox<String> capability) {
        ListDataProvider<String> offered = new ListDataProvider<>(new ArrayList<>());
        capability.setItems(offered);
        component.addValueChangeListener(change -> {
            offered.getItems().clear();
            offered.getItems().addAll(capabilities(change.getValue()));
            offered.refreshAll();
        });
    }

    private List<String> capabilities(@Nullable String component) {
        return component == null
                ? List.of()
                : catalogue.get().component(component).stream()
                        .flatMap(known -> known.capabilities().stream())
                        .map(Capability::name)
                        .toList();
    }

    private static Component wording(Candidate candidate) {
        Div words = new Div(Words.secondary("As reports word it"));
        candidate.wordings().forEach(wording -> words.add(new Paragraph(wording.value())));
        return words;
    }

    private static String meanwhile(CandidateDecision decision) {
        return "Not kept, somebody decided meanwhile: " + DecisionHistory.sentence(decision) + " Undo that first.";
    }

    private static ComboBox<String> free(String label) {
        ComboBox<String> field = new ComboBox<>(label);
        field.setItems(List.of());
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setWidthFull();
        return field;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
