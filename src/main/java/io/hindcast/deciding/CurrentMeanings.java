package io.hindcast.deciding;

import io.hindcast.archive.GapMeanings;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Component;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.report.GapMention;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Holds what the wordings of candidates mean now. It hears of decisions first, so that whoever hears later and asks knows. */
@Service
public final class CurrentMeanings implements GapMeanings {
    private final CandidateDecisions decisions;
    private final CurrentCatalogue catalogue;
    private final CurrentSpellings spellings;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Built built;

    /** By these decisions, this catalogue and these spellings. */
    public CurrentMeanings(CandidateDecisions decisions, CurrentCatalogue catalogue, CurrentSpellings spellings) {
        this.decisions = decisions;
        this.catalogue = catalogue;
        this.spellings = spellings;
    }

    private record Built(Meanings meanings, long changes, Catalogue catalogue, Spellings spellings) {

        boolean isOf(long seen, Catalogue holding, Spellings spelled) {
            return changes == seen && catalogue == holding && spellings == spelled;
        }
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(DecisionsChanged change) {
        changes.incrementAndGet();
    }

    /** The meanings as of now; the same object as long as no decision, no spelling and no name of the catalogue changes. */
    public Meanings get() {
        Built now = built;
        return now != null && now.isOf(changes.get(), catalogue.get(), spellings.get())
                ? now.meanings
                : build(spellings.get());
    }

    @Override
    public List<GapMention> over(List<GapMention> worded) {
        Meanings now = get();
        return worded.stream().noneMatch(GapMention::candidate)
                ? worded
                : worded.stream().flatMap(gap -> now.of(gap).stream()).toList();
    }

    @Override
    public String component(String idNameOrAlias) {
        return catalogue.get().component(idNameOrAlias).map(Component::name).orElse(idNameOrAlias);
    }

    @Override
    public String stamp() {
        return get().stamp();
    }

    private synchronized Meanings build(Spellings spelled) {
        long seen = changes.get();
        Catalogue holding = catalogue.get();
        Built now = built;
        if (now == null || !now.isOf(seen, holding, spelled)) {
            now = new Built(meanings(now, seen, holding, spelled), seen, holding, spelled);
            built = now;
        }
        return now.meanings;
    }

    /** Those before where the catalogue changed and its names did not: whoever holds what they mean need not ask again. */
    private Meanings meanings(@Nullable Built before, long seen, Catalogue holding, Spellings spelled) {
        if (before == null) {
            return new Meanings(new CatalogueNames(holding), decisions.standing(), spelled);
        }
        CatalogueNames known = before.meanings.catalogue();
        CatalogueNames names = before.catalogue == holding ? known : new CatalogueNames(holding);
        boolean same = before.changes == seen && before.spellings == spelled && names.equals(known);
        return same ? before.meanings : new Meanings(names, decisions.standing(), spelled);
    }
}
