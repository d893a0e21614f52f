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
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Built built;

    /** By these decisions and this catalogue. */
    public CurrentMeanings(CandidateDecisions decisions, CurrentCatalogue catalogue) {
        this.decisions = decisions;
        this.catalogue = catalogue;
    }

    private record Built(Meanings meanings, long changes, Catalogue catalogue) {}

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(DecisionsChanged change) {
        changes.incrementAndGet();
    }

    /** The meanings as of now; the same object as long as neither a decision nor the catalogue changes. */
    public Meanings get() {
        Built now = built;
        return now != null && now.changes == changes.get() && now.catalogue == catalogue.get() ? now.meanings : build();
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

    private synchronized Meanings build() {
        long seen = changes.get();
        Catalogue holding = catalogue.get();
        Built now = built;
        if (now == null || now.changes != seen || now.catalogue != holding) {
            now = new Built(new Meanings(holding, decisions.standing()), seen, holding);
            built = now;
        }
        return now.meanings;
    }
}
