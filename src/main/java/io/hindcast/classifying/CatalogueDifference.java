package io.hindcast.classifying;

import io.hindcast.classifying.Material.Said;
import io.hindcast.classifying.Material.Task;
import io.hindcast.classifying.matching.QueryChange;
import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What sets two catalogues apart, and which reports that can concern: those with words of a rule, a name or a phrase that only one of
 * them has, with words that they spell otherwise, or that state a category where categories have other names. Every other
 * report has the same labels by both. Safe from many threads.
 */
public final class CatalogueDifference {
    private final QueryChange rules;
    private final QueryChange names;
    private final PhraseChange phrases;
    private final Set<String> components;
    private final boolean categories;
    private final boolean examples;

    private CatalogueDifference(Catalogue before, Catalogue after) {
        this.rules = before.rules().changeTo(after.rules());
        this.names = before.gaps().changeTo(after.gaps());
        this.phrases = PhraseChange.between(phrases(before), phrases(after));
        this.components = new HashSet<>(names(before));
        components.addAll(names(after));
        components.removeIf(name -> names(before).contains(name) && names(after).contains(name));
        this.examples = !before.rules().hearsAs(after.rules());
        this.categories = !categories(before).equals(categories(after));
    }

    /** What sets one catalogue apart from another. */
    public static CatalogueDifference between(Catalogue before, Catalogue after) {
        return new CatalogueDifference(before, after);
    }

    /** Whether a report whose labels were derived from this ({@link Classifier#label(String)}) may have other labels by one than by the other. */
    public boolean mayMove(String source) {
        if (examples || rules.isEverything() || names.isEverything() || phrases.isEverything()) {
            return true;
        }
        if (rules.isNothing() && names.isNothing() && phrases.isNothing() && components.isEmpty() && !categories) {
            return false;
        }
        Material material = Material.of(source);
        return (categories && statesCategory(material))
                || material.services().stream().map(Names::fold).anyMatch(components::contains)
                || material.said().stream().anyMatch(this::concerns)
                || material.actions().stream().anyMatch(this::concerns);
    }

    private boolean concerns(Said said) {
        boolean cause = said.place() == Place.ROOT_CAUSE || said.place() == Place.WHY;
        return rules.concerns(said.text()) || phrases.concerns(said.text()) || (cause && names.concerns(said.text()));
    }

    private boolean concerns(Task task) {
        return phrases.concerns(task.text()) || names.concerns(task.text());
    }

    private static boolean statesCategory(Material material) {
        return !material.stated().isEmpty()
                || material.given().stream().anyMatch(label -> label.basis() != Basis.DERIVED);
    }

    private static List<Phrases> phrases(Catalogue catalogue) {
        return Stream.concat(catalogue.rules().phrases().stream(), catalogue.gaps().phrases().stream())
                .toList();
    }

    private static List<List<Object>> categories(Catalogue catalogue) {
        return Stream.of(Axis.values())
                .flatMap(axis -> catalogue.categories(axis).stream())
                .map(one -> List.<Object>of(one.axis(), one.id(), one.label(), one.aliases()))
                .toList();
    }

    private static Set<String> names(Catalogue catalogue) {
        return catalogue.components().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.id(), one.name()), one.aliases().stream()))
                .map(Names::fold)
                .collect(Collectors.toSet());
    }
}
