package io.hindcast.insight;

import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Stems;
import io.hindcast.deciding.CandidateDecision;
import io.hindcast.deciding.CandidateDecision.Kind;
import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the wordings of candidates mean, by what people decided and by the catalogue. Two wordings are one if component and
 * capability have the same words without endings, order and the commonest words; then the first that is met gives its
 * spelling, and what is decided of one holds for both.
 */
final class Wordings {
    private final CatalogueNames catalogue;
    private final Map<String, CandidateDecision> decided = new HashMap<>();
    private final Map<String, GapId> named = new HashMap<>();
    private final Map<String, GapId> spelled = new ConcurrentHashMap<>();
    private final Map<GapId, SequencedSet<GapId>> met = new HashMap<>();

    /** What stands, the older decisions first: of two about one wording the later counts. */
    Wordings(Catalogue catalogue, Collection<CandidateDecision> standing) {
        this.catalogue = new CatalogueNames(catalogue);
        for (CandidateDecision decision : standing) {
            decided.put(key(decision.wording()), decision);
            if (decision.kind() == Kind.NAMED) {
                GapId name = Objects.requireNonNull(decision.into());
                named.put(key(name), name);
            }
        }
    }

    /** A gap, and whether it still waits for a name. */
    record Meaning(GapId gap, boolean candidate) {}

    /** The gaps that a report names as they are meant; those that were dismissed are left out. */
    List<GapMention> over(List<GapMention> named) {
        return named.stream().noneMatch(GapMention::candidate)
                ? named
                : named.stream().flatMap(mention -> over(mention).stream()).toList();
    }

    private Optional<GapMention> over(GapMention mention) {
        if (!mention.candidate()) {
            return Optional.of(mention);
        }
        GapId wording = GapId.of(mention);
        Optional<Meaning> meant = meaning(wording);
        meant.ifPresent(meaning ->
                met.computeIfAbsent(meaning.gap(), gap -> new LinkedHashSet<>()).add(wording));
        return meant.map(meaning -> new GapMention(
                meaning.gap().component(),
                meaning.gap().capability(),
                meaning.candidate(),
                mention.quote(),
                mention.line()));
    }

    /** The wordings of candidates met so far that mean this gap. */
    List<GapId> of(GapId gap) {
        return List.copyOf(met.getOrDefault(gap, new LinkedHashSet<>()));
    }

    /** The gaps that the catalogue knows. */
    CatalogueNames catalogue() {
        return catalogue;
    }

    /** What this wording of a candidate means; empty for one that was dismissed. */
    Optional<Meaning> meaning(GapId wording) {
        GapId gap = wording;
        Set<String> passed = new HashSet<>();
        for (CandidateDecision decision = decided.get(key(gap));
                decision != null && passed.add(key(gap));
                decision = decided.get(key(gap))) {
            if (decision.kind() == Kind.DISMISSED) {
                return Optional.empty();
            }
            gap = Objects.requireNonNull(decision.into());
            if (decision.kind() == Kind.NAMED) {
                return Optional.of(new Meaning(gap, false));
            }
        }
        return Optional.of(known(gap));
    }

    private Meaning known(GapId gap) {
        GapId name = Optional.ofNullable(named.get(key(gap)))
                .or(() -> catalogue.find(gap))
                .orElse(null);
        return name != null
                ? new Meaning(name, false)
                : new Meaning(spelled.computeIfAbsent(key(gap), first -> gap), true);
    }

    /** What two wordings of one gap have in common. */
    static String key(GapId gap) {
        String capability = gap.capability();
        return String.join(" ", Stems.of(gap.component()))
                + (capability == null ? "" : "|" + String.join(" ", Stems.of(capability)));
    }
}
