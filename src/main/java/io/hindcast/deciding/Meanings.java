package io.hindcast.deciding;

import io.hindcast.classifying.Stems;
import io.hindcast.deciding.CandidateDecision.Kind;
import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the wordings of candidates mean, by what people decided and by the catalogue. Two wordings are one if component and
 * capability have the same words without endings, order and the commonest words; what is decided of one holds for both, and undecided they
 * have one spelling. Never changed once built, and safe from many threads.
 */
public final class Meanings {
    private final CatalogueNames catalogue;
    private final Map<String, CandidateDecision> decided = new HashMap<>();
    private final Map<String, GapId> named = new HashMap<>();
    private final Map<GapId, Optional<Meaning>> known = new ConcurrentHashMap<>();
    private final List<Long> decisions;
    private final Spellings spellings;

    /** What stands, the older decisions first: of two about one wording the later counts; undecided candidates as they are spelled by these. */
    Meanings(CatalogueNames catalogue, Collection<CandidateDecision> standing, Spellings spellings) {
        this.catalogue = catalogue;
        this.spellings = spellings;
        for (CandidateDecision decision : standing) {
            decided.put(key(decision.wording()), decision);
            if (decision.kind() == Kind.NAMED) {
                GapId name = Objects.requireNonNull(decision.into());
                named.put(key(name), name);
            }
        }
        decisions = standing.stream().map(CandidateDecision::id).sorted().toList();
    }

    /** A gap, and whether it still waits for a name. */
    public record Meaning(GapId gap, boolean candidate) {}

    /** What this wording of a candidate means; empty for one that was dismissed. */
    public Optional<Meaning> of(GapId wording) {
        return known.computeIfAbsent(wording, this::find);
    }

    /** A gap that a report names as it is meant, with the same quote; empty for one that was dismissed. */
    public Optional<GapMention> of(GapMention worded) {
        return worded.candidate() ? of(GapId.of(worded)).map(meaning -> mention(meaning, worded)) : Optional.of(worded);
    }

    /** The gaps that the catalogue knows. */
    public CatalogueNames catalogue() {
        return catalogue;
    }

    /** What two wordings of one gap have in common. */
    public static String key(GapId gap) {
        String capability = gap.capability();
        return String.join(" ", Stems.of(gap.component()))
                + (capability == null ? "" : "|" + String.join(" ", Stems.of(capability)));
    }

    /** A mention of a gap under the name that is meant; where that is another one, its rule is that its wording is taken for it. */
    public static GapMention mention(Meaning meaning, GapMention worded) {
        return new GapMention(
                meaning.gap().component(),
                meaning.gap().capability(),
                meaning.candidate(),
                worded.quote(),
                worded.line(),
                meaning.gap().equals(GapId.of(worded))
                        ? worded.rule()
                        : "wording “" + GapId.of(worded).value() + "”, taken for this gap");
    }

    /** Whether others differ from these by the names of the catalogue alone, if at all. */
    public boolean isDecidedAs(Meanings other) {
        return decisions.equals(other.decisions) && spellings.spellsAs(other.spellings);
    }

    /** A text that is another one where decisions, names of the catalogue or spellings are others. */
    String stamp() {
        return ",%x,%x,%x".formatted(decisions.hashCode(), catalogue.stamp(), spellings.stamp());
    }

    private Optional<Meaning> find(GapId wording) {
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
        GapId last = gap;
        GapId name = Optional.ofNullable(named.get(key(last)))
                .or(() -> catalogue.find(last))
                .orElse(null);
        return Optional.of(name == null ? new Meaning(spellings.of(last), true) : new Meaning(name, false));
    }
}
