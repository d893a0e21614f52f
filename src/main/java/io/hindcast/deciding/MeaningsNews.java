package io.hindcast.deciding;

import io.hindcast.archive.CandidateWordings;
import io.hindcast.archive.GapsMeantAnew;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CatalogueReplaced;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.report.ReportKey;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells in which reports a decision or another catalogue gave gaps another meaning, so that only those are indexed again. */
@Component
class MeaningsNews {
    private final CandidateDecisions decisions;
    private final CurrentCatalogue catalogue;
    private final CandidateWordings wordings;
    private final ApplicationEventPublisher events;

    MeaningsNews(
            CandidateDecisions decisions,
            CurrentCatalogue catalogue,
            CandidateWordings wordings,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.catalogue = catalogue;
        this.wordings = wordings;
        this.events = events;
    }

    @EventListener
    void on(DecisionsChanged change) {
        Catalogue holding = catalogue.get();
        List<CandidateDecision> now = decisions.standing();
        tell(new Meanings(holding, change.before(now)), new Meanings(holding, now));
    }

    @EventListener
    void on(CatalogueReplaced change) {
        List<CandidateDecision> standing = decisions.standing();
        tell(new Meanings(change.before(), standing), new Meanings(change.now(), standing));
    }

    private void tell(Meanings before, Meanings now) {
        Map<String, Set<ReportKey>> reports = new LinkedHashMap<>();
        wordings.forEach((archive, report, wording) -> {
            if (!before.of(wording).equals(now.of(wording))) {
                reports.computeIfAbsent(archive, name -> new LinkedHashSet<>()).add(report);
            }
        });
        reports.forEach((archive, keys) -> events.publishEvent(new GapsMeantAnew(archive, List.copyOf(keys))));
    }
}
