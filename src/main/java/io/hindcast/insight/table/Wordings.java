package io.hindcast.insight.table;

import io.hindcast.deciding.CatalogueNames;
import io.hindcast.deciding.Meanings;
import io.hindcast.deciding.Meanings.Meaning;
import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** The wordings of candidates met in an archive, and what they mean. */
public final class Wordings {
    private final Meanings meanings;
    private final Map<GapId, SequencedSet<GapId>> met = new HashMap<>();
    private final Map<String, GapId> byFolded = new HashMap<>();

    Wordings(Meanings meanings) {
        this.meanings = meanings;
    }

    /** A gap that a report names as it is meant, and how the report words it. */
    record Meant(GapMention gap, GapId wording) {}

    /** The gaps that a report names as they are meant; those that were dismissed are left out. */
    List<Meant> over(List<GapMention> named) {
        return named.stream().flatMap(mention -> over(mention).stream()).toList();
    }

    private Optional<Meant> over(GapMention mention) {
        GapId wording = GapId.of(mention);
        if (!mention.candidate()) {
            byFolded.put(wording.folded(), wording);
            return Optional.of(new Meant(mention, wording));
        }
        return meaning(wording).map(meaning -> {
            met.computeIfAbsent(meaning.gap(), gap -> new LinkedHashSet<>()).add(wording);
            byFolded.put(wording.folded(), meaning.gap());
            return new Meant(Meanings.mention(meaning, mention), wording);
        });
    }

    /** The wordings of candidates met so far that mean this gap. */
    public List<GapId> of(GapId gap) {
        return List.copyOf(met.getOrDefault(gap, new LinkedHashSet<>()));
    }

    /** The gap that a {@link GapId#folded} name or wording means, of those met so far; null where none was. */
    @Nullable
    public GapId meant(String folded) {
        return byFolded.get(folded);
    }

    /** What they mean by decisions and the catalogue. */
    public Meanings meanings() {
        return meanings;
    }

    /** The gaps that the catalogue knows. */
    public CatalogueNames catalogue() {
        return meanings.catalogue();
    }

    /** What this wording of a candidate means; empty for one that was dismissed. */
    public Optional<Meaning> meaning(GapId wording) {
        return meanings.of(wording);
    }
}
