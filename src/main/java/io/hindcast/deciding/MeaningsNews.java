package io.hindcast.deciding;

import io.hindcast.archive.CandidateWordings;
import io.hindcast.archive.GapsMeantAnew;
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
    private final CurrentSpellings spellings;
    private final CandidateWordings wordings;
    private final ApplicationEventPublisher events;

    MeaningsNews(
            CandidateDecisions decisions,
            CurrentCatalogue catalogue,
            CurrentSpellings spellings,
            CandidateWordings wordings,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.catalogue = catalogue;
        this.spellings = spellings;
        this.wordings = wordings;
        this.events = events;
    }

    @EventListener
    void on(DecisionsChanged change) {
        CatalogueNames holding = new CatalogueNames(catalogue.get());
        List<CandidateDecision> now = decisions.standing();
        Spellings spelled = spellings.get();
        tell(new Meanings(holding, change.before(now), spelled), new Meanings(holding, now, spelled));
    }

    @EventListener
    void on(CatalogueReplaced change) {
        List<CandidateDecision> standing = decisions.standing();
        Spellings spelled = spellings.get();
        tell(
                new Meanings(new CatalogueNames(change.before()), standing, spelled),
                new Meanings(new CatalogueNames(change.now()), standing, spelled));
    }

    private void tell(Meanings before, Meanings now) {
        Map<String, Set<ReportKey>> reports = new LinkedHashMap<>();
        wordings.forEach((archive, report, wording) -> {
            if (!before.of(wording).equals(now.of(wording))) {
                reports.computeIfAbsent(archive, name -> new LinkedHashSet<>()).add(report);
            }
        });
        if (reports.isEmpty() && !before.stamp().equals(now.stamp())) {
            events.publishEvent(GapsMeantAnew.nowhere());
        }
        reports.forEach((archive, keys) -> events.publishEvent(new GapsMeantAnew(archive, List.copyOf(keys))));
    }
}
