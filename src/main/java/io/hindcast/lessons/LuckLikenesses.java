package io.hindcast.lessons;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import io.hindcast.archive.ReportName;
import io.hindcast.archive.ReportSentences.Part;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.report.ServiceName;
import io.hindcast.searching.Alike;
import io.hindcast.searching.Alike.Bar;
import io.hindcast.searching.AlikeSentences;
import io.hindcast.searching.WordWeights;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of its own report answer each luck, and in which later incidents it may have run out: where a later report says
 * something like it, or where a cause of its report came again in the same service and the later report shares a word with the
 * luck. The bars were chosen on the sample archive and tried on public ones; see {@code docs/lessons.md}.
 */
final class LuckLikenesses {
    private static final Bar ANSWERED = new Bar(0.25, 2);
    private static final Bar SAME_SERVICE = new Bar(0.33, 2);
    private static final Bar ELSEWHERE = new Bar(0.4, 3);
    private static final Bar SAME_FAULT = new Bar(0.5, 3);
    private static final int MOST = 5;

    private final WordWeights weights;
    private final Map<ReportName, List<Told>> told;
    private final Map<ReportName, Incident> incidents;
    private final Map<String, List<Told>> byWords;
    private final AlikeSentences<String> index;
    private final Map<Told, Map<String, Alike<String>>> answers = new HashMap<>();
    private final Map<Told, List<Later>> ranOut = new HashMap<>();

    /** A sentence of a later report in which luck may have run out; {@code sameFault} where causes are alike, not luck and sentence. */
    record Later(Told told, double likeness, List<String> shared, boolean sameFault) {}

    LuckLikenesses(
            WordWeights weights,
            Map<ReportName, List<Told>> told,
            Map<ReportName, Incident> incidents,
            Map<ReportName, Set<String>> tasks) {
        this.weights = weights;
        this.told = told;
        this.incidents = incidents;
        byWords = told.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.part() != Part.LUCKY)
                .collect(groupingBy(Told::words, LinkedHashMap::new, Collectors.toList()));
        index = weights.index(byWords.keySet(), words -> words);
        told.forEach((report, sentences) -> sentences.stream()
                .filter(one -> one.part() == Part.LUCKY)
                .forEach(luck -> look(luck, tasks.getOrDefault(report, Set.of()))));
    }

    /** The tasks of its own report that are like this luck. */
    Map<String, Alike<String>> answers(Told luck) {
        return answers.getOrDefault(luck, Map.of());
    }

    /** Where this luck may have run out, one sentence for each later report, the most alike first. */
    List<Later> ranOut(Told luck) {
        return ranOut.getOrDefault(luck, List.of());
    }

    private void look(Told luck, Set<String> tasks) {
        for (String task : tasks) {
            Alike<String> alike = weights.compare(luck.words(), task);
            if (alike.clears(ANSWERED)) {
                answers.computeIfAbsent(luck, none -> new LinkedHashMap<>()).put(task, alike);
            }
        }
        Incident incident = incidents.get(luck.report());
        if (incident != null && incident.date() != null) {
            Map<ReportName, Later> later = new HashMap<>();
            addLike(luck, incident, incident.date(), later);
            addSameFault(luck, incident, incident.date(), later);
            if (!later.isEmpty()) {
                ranOut.put(
                        luck,
                        later.values().stream()
                                .sorted(Comparator.comparingDouble((Later one) -> -one.likeness())
                                        .thenComparing(
                                                one -> one.told().report().key().value()))
                                .limit(MOST)
                                .toList());
            }
        }
    }

    private void addLike(Told luck, Incident incident, LocalDate day, Map<ReportName, Later> later) {
        for (Alike<String> alike : index.to(luck.words(), SAME_SERVICE)) {
            for (Told one : byWords.getOrDefault(alike.sentence(), List.of())) {
                Set<String> services = services(incident, after(one, day));
                if (isAfter(one, day)
                        && (alike.clears(ELSEWHERE)
                                || (!services.isEmpty()
                                        && alike.without(services).clears(SAME_SERVICE)))) {
                    keep(later, new Later(one, alike.likeness(), alike.shared(), false));
                }
            }
        }
    }

    private void addSameFault(Told luck, Incident incident, LocalDate day, Map<ReportName, Later> later) {
        for (Told cause : told.getOrDefault(luck.report(), List.of())) {
            if (!cause.part().isCause()) {
                continue;
            }
            for (Alike<String> alike : index.to(cause.words(), SAME_FAULT)) {
                for (Told one : byWords.getOrDefault(alike.sentence(), List.of())) {
                    if (one.part().isCause()
                            && isAfter(one, day)
                            && !services(incident, after(one, day)).isEmpty()
                            && sharesAWord(luck, one.report())) {
                        keep(later, new Later(one, alike.likeness(), alike.shared(), true));
                    }
                }
            }
        }
    }

    private static void keep(Map<ReportName, Later> later, Later found) {
        later.merge(found.told().report(), found, (one, other) -> one.likeness() >= other.likeness() ? one : other);
    }

    private boolean sharesAWord(Told luck, ReportName report) {
        return told.getOrDefault(report, List.of()).stream()
                .filter(one -> one.part().isCause())
                .anyMatch(one ->
                        !weights.compare(luck.words(), one.words()).shared().isEmpty());
    }

    private boolean isAfter(Told one, LocalDate day) {
        return after(one, day) != null;
    }

    private @Nullable Incident after(Told one, LocalDate day) {
        Incident incident = incidents.get(one.report());
        return incident != null && incident.date() != null && incident.date().isAfter(day) ? incident : null;
    }

    private static Set<String> services(Incident one, @Nullable Incident other) {
        Set<String> both = names(one);
        both.retainAll(other == null ? Set.of() : names(other));
        return both;
    }

    private static Set<String> names(Incident incident) {
        return incident.services().stream()
                .map(name -> new ServiceName(name).value())
                .collect(toCollection(HashSet::new));
    }
}
